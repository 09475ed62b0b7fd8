import { MAX_RELATIVES } from '#shared/family/relative'
import { newDraft } from '../../product/newEvent'
import { call, signIn } from '../../product/startProduct'
import type { OpenPage } from '../miniprogram'
import { hasClass } from '../pageData'
import { asPerson, type PersonCalls } from './asPerson'
import { publishPhoto } from './publishPhoto'

/** How a page is opened so that it has as much to show as there is. */
export interface Visit {
  path: string
  person: string
  query?: Record<string, string> | undefined
  act?: (page: OpenPage) => void
}

const MEMBER = 'p00001'
const OFFICER = 'federation'
const CHAIR = 'chair-union-e002'
const TURNS = 65
/** The event in which the member has a place. */
const HELD = 'event-walk'
const COMPETITION = 'c00000000000ea01'
const TEAM_MATCH = 'c00000000000ec01-1-1-1'
const TEAM = 'event-team'
/** Somebody with a certificate of the year before. */
const WINNER = 'p00305'
/** A case of the member, an event of today with a door, and one for which a chair signs people up. */
const CASE = 's0000000000000060'
const DOOR = 'event-pingpong'
const OUTING = 'event-outing'

/** A visit of every page, of some in two ways, after a photo, favourites, inbox and the officers' table were laid. */
export async function findVisits(url: string): Promise<Visit[]> {
  const member = await asPerson(url, MEMBER)
  const officer = await asPerson(url, OFFICER)
  const writer = await asPerson(url, 'officer-1')
  await publishPhoto(writer)
  const article = await longestArticle(member)
  const event = await eventWithMostQuestions(member)
  await fillInbox(member)
  await member('events.register', { eventId: HELD, answers: { shirt: 'M' } })
  await writeFamilyDown(member)
  await member('needs.say', { tags: ['summer', 'rest', 'fitness', 'skills', 'hobby', 'safety'], from: 'season' })
  await member('events.register', { eventId: TEAM, answers: { grip: '直拍' } })
  const [certificate] = await (await asPerson(url, WINNER))('certificates.mine', {})
  const waiting = await submitLike(writer, officer, article)
  const { items: pushes } = await officer('pushes.list', {})
  const { items: notices } = await officer('news.manage', { asksReceipt: true })
  const of = (person: string) => (path: string, query?: Record<string, string>) => ({ person, path, query })
  const [seen, managed] = [of(MEMBER), of(OFFICER)]
  return [
    ...['tabs/home', 'tabs/events', 'tabs/services', 'tabs/mine', 'tabs/lost'].map((path) => seen(path)),
    seen('features/news/pages/article', { id: article }),
    seen('features/news/pages/channel', { channel: 'work' }),
    { ...seen('features/search/pages/find', { show: 'news' }), act: (page) => type(page, '工') },
    { ...seen('features/search/pages/find'), act: (page) => type(page, '工') },
    seen('features/news/pages/favourites'),
    seen('features/events/pages/detail', { id: event }),
    seen('features/events/pages/register', { id: event }),
    seen('features/events/pages/poster', { id: event }),
    seen('features/events/pages/answers', { id: HELD }),
    seen('features/events/pages/team', { id: TEAM }),
    seen('features/events/pages/mine'),
    seen('features/competitions/pages/competition', { id: COMPETITION }),
    seen('features/competitions/pages/mine'),
    seen('features/cases/pages/say'),
    seen('features/cases/pages/mine'),
    seen('features/cases/pages/case', { id: CASE }),
    seen('features/cases/pages/code'),
    seen('features/cases/pages/rights'),
    seen('features/cases/pages/score'),
    seen('features/cases/pages/hardship'),
    seen('features/needs/pages/mine'),
    seen('features/joining/pages/join'),
    of('worker-2')('features/joining/pages/mine'),
    seen('features/joining/pages/change'),
    of(CHAIR)('features/officer/pages/joinings'),
    of(WINNER)('features/certificates/pages/certificate', { id: certificate?.id ?? '' }),
    seen('features/certificates/pages/check', { number: certificate?.number ?? '' }),
    seen('features/brands/pages/list'),
    seen('features/brands/pages/brand', { id: 'brand-01' }),
    managed('features/officer/pages/comments'),
    managed('features/officer/pages/bindings'),
    seen('features/brands/pages/season', { id: 'season-01' }),
    managed('features/officer/pages/cases'),
    managed('features/officer/pages/case', { id: CASE }),
    seen('features/questions/pages/list'),
    seen('features/questions/pages/question', { id: 'question-01' }),
    seen('features/guides/pages/list'),
    seen('features/guides/pages/guide', { id: 'guide-01' }),
    seen('features/checkin/pages/card'),
    seen('features/checkin/pages/self', { event: DOOR, code: '0.00' }),
    seen('features/checkin/pages/footprint'),
    seen('features/feedback/pages/give', { id: DOOR }),
    seen('features/photos/pages/wall', { id: DOOR }),
    managed('features/officer/pages/door', { id: DOOR }),
    managed('features/officer/pages/judge', { id: COMPETITION }),
    seen('features/competitions/pages/teamMatch', { id: TEAM_MATCH }),
    managed('features/officer/pages/teamMatch', { id: TEAM_MATCH }),
    managed('features/officer/pages/roll', { id: DOOR }),
    of(CHAIR)('features/officer/pages/enrol', { id: OUTING, union: 'union-e002' }),
    of(CHAIR)('features/officer/pages/paste', { id: OUTING, union: 'union-e002' }),
    seen('features/family/pages/family'),
    of('worker')('features/membership/pages/bind'),
    seen('features/directory/pages/search'),
    seen('features/directory/pages/search', { show: 'enterprises' }),
    seen('features/directory/pages/union', { id: await largestUnion(member) }),
    seen('features/directory/pages/honours'),
    seen('features/directory/pages/buildings'),
    seen('features/directory/pages/building', { id: await fullestBuilding(member) }),
    seen('features/messages/pages/inbox'),
    seen('features/messages/pages/settings'),
    managed('features/officer/pages/today'),
    managed('features/officer/pages/review', { id: waiting }),
    managed('features/officer/pages/event', { id: await eventThatWaits(url) }),
    managed('features/officer/pages/push', { id: pushes[0]?.id ?? '' }),
    managed('features/officer/pages/receipts', { id: notices[0]?.id ?? '' }),
    of(CHAIR)('features/officer/pages/receipts', { id: notices[0]?.id ?? '', union: 'union-e002' }),
    managed('features/officer/pages/announce'),
    managed('features/officer/pages/union', { id: 'union-e002' }),
    seen('features/identity/pages/invitation'),
    managed('features/identity/pages/desk'),
    managed('features/identity/pages/devices'),
    seen('features/privacy/pages/statement'),
    seen('features/privacy/pages/account'),
    seen('features/privacy/pages/looks'),
    seen('features/privacy/pages/own'),
  ]
}

/** An event that a chair has opened beyond the own union, and that waits for an officer. */
async function eventThatWaits(url: string): Promise<string> {
  const chair = await signIn(url, CHAIR)
  const eventId = await newDraft(url, chair)
  await call(url, chair, 'events.publish', { eventId })
  return eventId
}

/** The article with the longest text; all of them become favourites on the way. */
async function longestArticle(ask: PersonCalls): Promise<string> {
  let longest = { id: '', length: 0 }
  let cursor: string | undefined
  do {
    const page = await ask('news.list', { ...(cursor && { cursor }) })
    for (const { id } of page.items) {
      await ask('news.favourite', { articleId: id, on: true })
      const { body } = await ask('news.read', { articleId: id })
      if (body.length > longest.length) longest = { id, length: body.length }
    }
    cursor = page.cursor
  } while (cursor)
  return longest.id
}

async function eventWithMostQuestions(ask: PersonCalls): Promise<string> {
  const { items } = await ask('events.list', { when: 'open' })
  const others = items.filter(({ id }) => id !== HELD)
  const views = await Promise.all(others.map(({ id }) => ask('events.get', { eventId: id })))
  const [first] = views.sort((one, other) => other.event.questions.length - one.event.questions.length)
  return first?.event.id ?? ''
}

/** Registers and withdraws again and again; each place that is taken is a message. */
async function fillInbox(ask: PersonCalls): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await ask('events.register', { eventId: HELD, answers: { shirt: 'M' } })
    await ask('events.withdraw', { eventId: HELD })
  }
}

/** As many relatives as there may be. */
async function writeFamilyDown(ask: PersonCalls): Promise<void> {
  for (let at = 0; at < MAX_RELATIVES; at++)
    await ask('family.save', { id: `0123456789abcde${at}`, name: `欧阳小满满${at}`, birthYear: 2010 + at })
}

/** An article with the words of this one, waiting for a second officer. */
async function submitLike(writer: PersonCalls, reader: PersonCalls, like: string): Promise<string> {
  const { title, channel, summary, body } = await reader('news.read', { articleId: like })
  const { articleId } = await writer('news.write', { title, channel, summary, body })
  await writer('news.submit', { articleId })
  return articleId
}

async function largestUnion(ask: PersonCalls): Promise<string> {
  let largest = { id: '', enterprises: 0 }
  let cursor: string | undefined
  do {
    const page = await ask('directory.unions', { ...(cursor && { cursor }) })
    for (const union of page.items) if (union.enterprises > largest.enterprises) largest = union
    cursor = page.cursor
  } while (cursor)
  return largest.id
}

async function fullestBuilding(ask: PersonCalls): Promise<string> {
  let fullest = { id: '', enterprises: -1 }
  let cursor: string | undefined
  do {
    const page = await ask('directory.buildings', { ...(cursor && { cursor }) })
    for (const building of page.items) if (building.enterprises > fullest.enterprises) fullest = building
    cursor = page.cursor
  } while (cursor)
  return fullest.id
}

function type(page: OpenPage, value: string): void {
  const node = page.find(hasClass('search-box__input'))
  const target = { id: node?.uid ?? node?.sid, dataset: { sid: node?.sid } }
  page.run('eh', { type: 'input', currentTarget: target, target, detail: { value }, timeStamp: Date.now(), mark: {} })
}
