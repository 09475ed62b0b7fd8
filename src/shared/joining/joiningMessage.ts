import { dayText } from '../beijingTime'
import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { type Joining, joiningKindName } from './joining'

type About = Pick<Joining, 'kind' | 'dueAt'>

interface News {
  by: string
  word?: string | undefined
  now: number
}

/** What whoever asked is told: never where they work, which would stand on a locked screen. */
const TOLD = {
  asked: ({ by }: News, day: string) => [`交给${by}了，${day}前办`, '您可以随时看进度'],
  passed: ({ by }: News, day: string) => [`${by}批准了，${day}前由服务站办`, '还差服务站一步'],
  overdue: (_: News, day: string) => [`主席没有按时办，服务站接着办，${day}前给您结果`, '服务站接手了'],
  approved: ({ by, word }: News) => [word ?? `${by}办好了，打开看下一步`, '办好了'],
  refused: ({ by, word = '' }: News) => [`${by}：${word}`, '没有通过'],
} satisfies Record<string, (news: News, day: string) => [text: string, fact: string]>

export type ToldOfJoining = keyof typeof TOLD

/** Card for whoever asked, at each step. */
export function joiningCard({ kind, dueAt }: About, told: ToldOfJoining, news: News): MessageCard {
  const [text, fact] = TOLD[told](news, dayText(dueAt - 1, news.now))
  const title = joiningKindName[kind]
  return {
    ...{ kind: 'joining_step', title: `${title}：${fact}`, text, path: 'features/joining/pages/mine' },
    fields: { thing1: title, thing2: fact, time3: templateTime(news.now), thing4: '打开看进度' },
  }
}

/** Card for those who decide next. */
export function joiningDueCard({ kind, dueAt }: About, now: number): MessageCard {
  const title = `有一份${joiningKindName[kind]}等您办`
  return {
    ...{
      kind: 'joining_due',
      title,
      text: `${dayText(dueAt - 1, now)}前要办。`,
      path: 'features/officer/pages/joinings',
    },
    fields: { thing1: title, thing2: '请办', time3: templateTime(now), thing4: '手机和工作台都能办' },
  }
}
