import { makeDoing } from '#client/deeds/makeDoing'
import { makeCallApi, type Send } from '#client/line/makeCallApi'
import { makeSession } from '#client/line/makeSession'
import { type PhoneDeed, phoneDeeds } from '#platform/deeds/phoneDeeds'
import { actionsOf } from '#server/action'
import { answer } from '#server/answer'
import type { Context } from '#server/context'
import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import { contracts } from '#shared/contracts'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import { aWeixin } from '../../standin/testing/aWeixin'
import { features } from '../features'
import { aWechat } from '../server/wechat/testing/aWechat'
import { aStorage } from '../testing/aStorage'
import { askers, aTown } from '../testing/aTown'
import { house } from '../testing/atTheDoor'
import { hasCard } from '../testing/competitions/aPearl'
import { bothHandedIn } from '../testing/competitions/aTeamCup'
import { aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'
import { hasRelative } from '../testing/places/ownPlaces'
import {
  aDraft,
  agreed,
  aNotice,
  anInvitation,
  aPush,
  aSession,
  aSignIn,
  aWordCheck,
  inReview,
} from './testing/laidBefore'
import { triedAtDoor } from './testing/triedAtDoor'
import { triedInEvents } from './testing/triedInEvents'
import { triedInQueues } from './testing/triedInQueues'
import { triedOfCases } from './testing/triedOfCases'
import { triedOfJoining } from './testing/triedOfJoining'
import { triedWithFiles } from './testing/triedWithFiles'

const actions = actionsOf(features)
const SESSION = '01234567'
const CODE = 'K7QM2DXP9ABC'

let storage: Awaited<ReturnType<typeof aStorage>>
let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeAll(async () => {
  storage = await aStorage()
  weixin = await aWeixin()
})
afterAll(() => Promise.all([storage.close(), weixin.close()]))

/** It looks for a row, and tells nothing where the answer is lost. */
type Looking = 'membership.recognise'
type Silent = 'messages.recordGrants' | 'messages.markRead' | 'news.countReader' | 'guides.begin' | 'pushes.opened'
type Shown = Exclude<PhoneDeed, Silent | Looking>

/** A deed as somebody does it on the phone: what must be there before, and what they send. */
interface Tried<Name extends PhoneDeed> {
  by: keyof typeof askers
  input?: Input<Name> | ((store: Store) => Promise<Input<Name>>)
  lay?: (store: Store) => Promise<unknown>
}

const DRAFT = { title: '健步行路线公布', channel: 'work' as const, summary: '', body: '<p>路线</p>' }
const PUSH = { pushId: 'push-a-1' }
const CHECK = '0123456789abcdef0123456789abcdef01234567'

/** Every deed of the phone that shows what came of it; one that is missing here does not compile. */
const TRIED: { [Name in Shown]: Tried<Name> } = {
  ...triedInEvents,
  'competitions.report': { by: 'member' },
  'competitions.decide': { by: 'officer' },
  'competitions.card': { by: 'officer' },
  'competitions.cardBack': { by: 'officer', lay: hasCard },
  'competitions.handIn': { by: 'member' },
  'competitions.beNamed': { by: 'member' },
  'competitions.nameOwnTeam': { by: 'member' },
  'competitions.tellRubber': { by: 'member', lay: bothHandedIn },
  'brands.showRecord': { by: 'member' },
  'competitions.fillLineups': { by: 'officer' },
  'competitions.enterRubber': { by: 'officer', lay: bothHandedIn },
  ...triedAtDoor,
  ...triedOfCases,
  ...triedOfJoining,
  ...triedInQueues,
  'needs.say': { by: 'member' },
  'needs.takeBack': { by: 'member' },
  'family.save': { by: 'member' },
  'family.keepOwnYear': { by: 'member' },
  'family.remove': { by: 'member', lay: hasRelative },
  'membership.phone': { by: 'officer' },
  'news.favourite': { by: 'member' },
  'receipts.confirm': { by: 'worker', lay: aNotice },
  'comments.write': { by: 'member', lay: (store) => store.articles.change({ _id: 'news-03' }, { commentsOn: true }) },
  'messages.setTopic': { by: 'member', input: { topic: 'work', on: false } },
  'membership.bind': { by: 'worker', lay: (store) => store.bindings.remove({ personId: 'p-Ma' }) },
  'invitations.take': {
    by: 'nobody',
    input: { code: CODE, secret: 's'.repeat(32) },
    lay: (store) => anInvitation(store, CODE),
  },
  'sessions.end': {
    by: 'member',
    input: { sessionId: SESSION },
    lay: (store) => aSession(store, SESSION),
  },
  'signIn.confirm': { by: 'officer', lay: aSignIn },
  'signIn.refuse': { by: 'officer', lay: aSignIn },
  'pushes.approve': { by: 'federation', input: { ...PUSH, expected: 3 }, lay: aPush('asked') },
  'pushes.sendBack': { by: 'federation', input: { ...PUSH, word: '日期写错了' }, lay: aPush('asked') },
  'pushes.recall': { by: 'officer', input: PUSH, lay: aPush('approved', { releaseAt: NOON + HOUR }) },
  'pushes.halt': { by: 'officer', input: PUSH, lay: aPush('sending', { releasedAt: NOON - 1 }) },
  'news.approve': { by: 'federation', input: { articleId: 'a', rev: 1 }, lay: inReview },
  'news.sendBack': { by: 'federation', input: { articleId: 'a', word: '日期写错了' }, lay: inReview },
  'news.write': { by: 'officer', input: { ...DRAFT, newKey: '0123456789abcdef' } },
  'news.publish': { by: 'officer', input: { articleId: 'a' }, lay: aDraft },
  'news.submit': { by: 'officer', input: { articleId: 'a' }, lay: aDraft },
  'receipts.note': { by: 'officer', input: { articleId: 'news-03', reader: 'm-Li', on: true }, lay: aNotice },
  'receipts.nudge': { by: 'officer', lay: aNotice },
  'checks.decide': {
    by: 'federation',
    lay: (store) => aWordCheck(store, CHECK),
  },
  ...triedWithFiles(() => storage),
  'privacy.agree': { by: 'worker', input: { version: STATEMENT_VERSION, where: 'statement' } },
  'privacy.withdraw': { by: 'worker', lay: agreed },
  'privacy.leave': { by: 'worker' },
  'privacy.stay': {
    by: 'worker',
    lay: (store) => store.people.change({ _id: 'p-Ma' }, { leaving: { at: NOON + DAY } as never }),
  },
  'privacy.takeOwn': { by: 'worker' },
}

/** Deeds whose answer holds a random part, an address or an id. */
const RANDOM: PhoneDeed[] = [
  'checkin.doorList',
  'events.enter',
  'privacy.takeOwn',
  'files.ask',
  'files.keep',
  'cases.addPhoto',
  'photos.add',
  'photos.takeBack',
  'events.addFile',
  'privacy.leave',
]
interface Weather {
  /** How many of the deed's answers do not arrive, though the cloud has done it. */
  answers?: number
  /** How many of its calls do not arrive at all. */
  calls?: number
  /** Does it once more. */
  again?: boolean
}

/** Does a deed on a phone whose line loses what the weather says, and tells what the phone knows then, and the cloud before the (last) tap and after it. */
async function onThePhone<Name extends Shown>(name: Name, { answers = 0, calls = 0, again = false }: Weather) {
  const { by, input, lay }: Tried<Name> = TRIED[name]
  const { store, contents } = await aTown()
  await lay?.(store)
  const sent = typeof input === 'function' ? await input(store) : (input ?? exampleOf(name))
  const wechat = aWechat(weixin.url, () => weixin.time.now)
  const asker = askers[by]
  const context = async (): Promise<Context> => {
    const { person: _, ...common } = asking(store, aPerson('Ma'))
    const person = asker && (await store.people.find(asker.id))
    return {
      ...{ ...common, person, house, files: storage.files },
      wechat: () => ({ official: wechat, miniProgram: wechat, miniProgramAppId: '' }),
    }
  }
  let [callsLost, answersLost] = [0, 0]
  const send: Send = async ({ action, input }) => {
    if (action === name && callsLost++ < calls) throw new Error('The call is lost.')
    const { body } = await answer(actions, { action, input }, context)
    if (action === name && answersLost++ < answers) throw new Error('The answer is lost.')
    return body
  }
  let before = await contents()
  const doIt = makeDoing<PhoneDeed>({ ...makeCallApi({ send, session: makeSession() }), deeds: phoneDeeds })
  if (again) {
    await doIt(name, sent as Input<Name>)
    before = await contents()
  }
  const outcome = await doIt(name, sent as Input<Name>)
  return { outcome, contents: await contents(), before }
}

function exampleOf(name: PhoneDeed): unknown {
  const { example } = contracts[name]
  return typeof example === 'function' ? example(NOON) : example
}

describe.each(Object.keys(TRIED) as Shown[])('%s', (name) => {
  test('is shown as done when it was done and only its answer was lost', async () => {
    const plain = await onThePhone(name, {})
    const lost = await onThePhone(name, { answers: 1 })

    expect(plain.outcome).toMatchObject({ ok: true })
    expect(lost.outcome).toMatchObject({ ok: true })
    if (!RANDOM.includes(name)) expect(lost.outcome).toMatchObject(plain.outcome)
  })

  test('says what was not done when the call was lost, and speaks of nothing that was typed', async () => {
    const { outcome, contents, before } = await onThePhone(name, { calls: Number.POSITIVE_INFINITY })

    expect(outcome).toMatchObject({ ok: false, text: expect.stringMatching(/没有.*再点一次。$/) })
    expect(outcome).not.toMatchObject({ text: expect.stringContaining('填的内容') })
    expect(contents).toBe(before)
  })
})

test('only what shows nothing is left without an answer to whether it has happened', () => {
  const silent = Object.entries(phoneDeeds).flatMap(([name, { hasHappened }]) =>
    hasHappened === 'silent' ? [name] : []
  )
  expect([...silent, 'membership.recognise', ...Object.keys(TRIED)].sort()).toEqual(Object.keys(phoneDeeds).sort())
  const told: Silent[] = ['messages.recordGrants', 'messages.markRead', 'news.countReader', 'guides.begin']
  expect(silent).toEqual([...told, 'pushes.opened'])
})

/** Each time counts one more state of the book, so that nothing older on its way is written over it. */
const COUNTED: PhoneDeed[] = ['events.changeAnswers']
const uncounted = (contents: string) => contents.replace(/"(rev|settledRev|answeredRev)":\d+/g, '"$1"')

const waits = (Object.keys(TRIED) as Shown[]).filter((name) => 'waits' in phoneDeeds[name])

test.each(waits)(
  '%s may be sent again later without doing it twice, as what waits for the network is',
  async (name) => {
    const twice = await onThePhone(name, { again: true })

    expect(twice.outcome).toMatchObject({ ok: true })
    const known = COUNTED.includes(name) ? uncounted : (contents: string) => contents
    expect(known(twice.contents)).toBe(known(twice.before))
  }
)
