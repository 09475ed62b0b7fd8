import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import type { Case } from './case'

/** What a message tells: never the words of a case, which would stand on a locked screen. */
type About = Pick<Case, 'id' | 'number'>

const TOLD = {
  took: (by: string) => [`${by}接手了您说的事`, '有人在办了'],
  passed: (by: string) => [`您说的事转给${by}办`, '换人办了'],
  asked: (by: string) => [`${by}想再问您一句`, '等您补充'],
  answered: (by: string) => [`${by}答复了您说的事`, '有答复了'],
  late: () => ['您说的事没有按时答复', '已经报到上一级'],
} satisfies Record<string, (by: string) => [title: string, fact: string]>

export type ToldToAsker = keyof typeof TOLD

/** 您说的事. Card for whoever asked, at each step. */
export function askerCard(
  { id, number }: About,
  told: ToldToAsker,
  { by, now }: { by: string; now: number }
): MessageCard {
  const [title, fact] = TOLD[told](by)
  return {
    kind: 'case_step',
    title,
    text: `第 ${number} 号，${fact}。打开看看。`,
    path: `features/cases/pages/case?id=${id}`,
    fields: { thing1: title, thing2: fact, time3: templateTime(now), thing4: `第 ${number} 号` },
  }
}

const DUE = {
  given: ['有一件诉求归您办', '请接手'],
  soon: ['诉求明天到期', '请今天答复'],
  late: ['诉求过期没答复', '请过问'],
  raised: ['诉求晚了三个工作日', '请总工会过问'],
  reopened: ['会员不满意，再说了一句', '请再办一次'],
  showed: ['会员加了照片', '请看一眼'],
  replied: ['您问的，会员回了', '请接着办'],
} as const

export type ToldToOfficers = keyof typeof DUE

/** Card for those in office: the owner, or the level above. */
export function officerCard({ id, number }: About, told: ToldToOfficers, now: number): MessageCard {
  const [title, fact] = DUE[told]
  return {
    kind: 'case_due',
    title,
    text: `第 ${number} 号，${fact}。打开就能办，工作台的“诉求”里也行。`,
    path: `features/officer/pages/case?id=${id}`,
    fields: { thing1: title, thing2: fact, time3: templateTime(now), thing4: `第 ${number} 号` },
  }
}

/** 今天到期. The morning's card for whoever owes answers today. */
export function morningCard({ due, late }: { due: number; late: number }, now: number): MessageCard {
  const title = `今天有 ${due} 件诉求要答复`
  const fact = late > 0 ? `其中 ${late} 件已经晚了` : '请今天答复'
  return {
    kind: 'case_due',
    title,
    text: `${fact}。打开就能办，工作台的“诉求”里也行。`,
    path: 'features/officer/pages/cases',
    fields: { thing1: title, thing2: fact, time3: templateTime(now), thing4: '诉求' },
  }
}
