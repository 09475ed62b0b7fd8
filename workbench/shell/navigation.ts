import type { ActionName } from '#shared/api'
import type { DeskToday } from '#shared/desk/today'
import type { IconName } from '../ui/Icon'
import { shellTexts } from './texts'

/** What waits, and how many unions there are for whoever sees more than one. */
export type SideNumbers = DeskToday & { unions: number }

export interface Entry {
  to: string
  label: string
  icon: IconName
  may: ActionName
  /** What stands at the end of the line: how much there is, or how much waits. */
  count?: (numbers: SideNumbers) => number
  waits?: boolean
}

/** The rooms of the desk, in groups as they are used. */
export const navigation: Entry[][] = [
  [{ to: '/', label: shellTexts.today, icon: 'today', may: 'desk.today' }],
  [
    {
      to: '/news',
      label: shellTexts.news,
      icon: 'news',
      may: 'news.manage',
      count: (today) => today.reviews,
      waits: true,
    },
    {
      to: '/comments',
      label: shellTexts.comments,
      icon: 'comments',
      may: 'comments.queue',
      count: (today) => today.comments,
      waits: true,
    },
    {
      to: '/checks',
      label: shellTexts.checks,
      icon: 'eye',
      may: 'checks.list',
      count: (today) => today.words,
      waits: true,
    },
    {
      to: '/pushes',
      label: shellTexts.pushes,
      icon: 'send',
      may: 'pushes.list',
      count: (today) => today.waitingPushes,
      waits: true,
    },
    {
      to: '/events',
      label: shellTexts.events,
      icon: 'events',
      may: 'events.manage',
      count: (today) => today.openEvents,
    },
  ],
  [
    {
      to: '/bindings',
      label: shellTexts.bindings,
      icon: 'bindings',
      may: 'membership.bindings',
      count: (today) => today.bindingRequests,
      waits: true,
    },
    { to: '/roster', label: shellTexts.roster, icon: 'people', may: 'membership.import' },
    {
      to: '/directory',
      label: shellTexts.directory,
      icon: 'directory',
      may: 'directory.unions',
      count: ({ unions }) => unions,
    },
    { to: '/account', label: shellTexts.account, icon: 'phone', may: 'account.get' },
    { to: '/staff', label: shellTexts.staff, icon: 'staff', may: 'staff.list' },
    { to: '/log', label: shellTexts.log, icon: 'log', may: 'log.list' },
  ],
]
