import type { ActionName } from '#shared/api'
import type { DeskToday } from '#shared/desk/today'
import type { DirectorySummary } from '#shared/directory/directory'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import { todayTexts as texts } from './texts'

const ONE_UNION = 1

export interface TodayNumber {
  to: string
  label: string
  number: number
  unit: string
  line: string
  may: ActionName
}

/** Numbers of enterprises and members: of the street, or of one's own union. */
export type Holdings = Pick<DirectorySummary, 'enterprises' | 'members'>

/** The numbers of today in their order: first waiting work, then holdings. */
export function numbersOf(numbers: DeskToday & Holdings, me: Pick<Me, 'roles'>): TodayNumber[] {
  const { bindingRequests, waitingPeople, openEvents, drafts, enterprises, members } = numbers
  const own = isOfficer(me) ? '' : `&union=${seenUnionOf(me)}`
  return [
    card(
      '/bindings',
      'membership.bindings',
      texts.bindings,
      bindingRequests,
      texts.people,
      texts.bindingsLine(bindingRequests)
    ),
    card(
      '/events?show=waiting',
      'events.manage',
      texts.waiting,
      waitingPeople,
      texts.people,
      texts.waitingLine(waitingPeople)
    ),
    card('/events?show=open', 'events.manage', texts.openEvents, openEvents, texts.events, texts.openEventsLine),
    card('/news?state=draft', 'news.write', texts.drafts, drafts, texts.items, texts.draftsLine(drafts)),
    own
      ? card(
          `/directory?list=enterprises${own}`,
          'directory.unions',
          texts.ownUnion,
          ONE_UNION,
          texts.unionsUnit,
          texts.unionsLine(enterprises)
        )
      : toRead(numbers),
    card(
      `/directory?list=enterprises${own}`,
      'directory.enterprises',
      texts.members,
      members,
      texts.people,
      texts.membersLine(enterprises)
    ),
  ]
}

/** The number of things that officers must read before they are public; pushes, which ring most phones, first. */
function toRead({ waitingPushes, reviews, eventReviews, pleas, words, comments, letters }: DeskToday): TodayNumber {
  const parts: [string, number][] = [
    [texts.readPushes, waitingPushes],
    [texts.readArticles, reviews],
    [texts.readEvents, eventReviews],
    [texts.readPleas, pleas],
    [texts.readWords, words],
    [texts.readComments, comments],
    [texts.readLetters, letters],
  ]
  const sum = waitingPushes + reviews + eventReviews + pleas + words + comments + letters
  const line = parts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])).join('·')
  return card(
    waitingPushes > 0 ? '/pushes' : '/checks',
    'comments.queue',
    texts.toRead,
    sum,
    texts.pieces,
    line || texts.readNone
  )
}

function card(to: string, may: ActionName, label: string, number: number, unit: string, line: string): TodayNumber {
  return { to, may, label, number, unit, line }
}
