import type { ActionName } from '#shared/api'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import type { DeskToday } from '#shared/identity/desk'
import type { Me } from '#shared/identity/person'
import { todayTexts as texts } from './texts'

export interface TodayNumber {
  to: string
  label: string
  number: number
  unit: string
  line: string
  may: ActionName
}

/** What waits first, then what there is. */
export function numbersOf(numbers: DeskToday, me: Me): TodayNumber[] {
  const { bindingRequests, waitingPeople, openEvents, drafts, unions, enterprises, members } = numbers
  const own = isOfficer(me) ? '' : `&union=${ownUnionOf(me)}`
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
    card('/news?state=draft', 'news.manage', texts.drafts, drafts, texts.items, texts.draftsLine(drafts)),
    card(
      own ? `/directory?list=enterprises${own}` : '/directory',
      'directory.unions',
      own ? texts.ownUnion : texts.unions,
      unions,
      texts.unionsUnit,
      texts.unionsLine(enterprises)
    ),
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

function card(to: string, may: ActionName, label: string, number: number, unit: string, line: string): TodayNumber {
  return { to, may, label, number, unit, line }
}
