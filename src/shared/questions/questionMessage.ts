import type { Case } from '../cases/case'
import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'

/** 能不能公开. Card for whoever asked: the words stand on the page of their case, not on a locked screen. */
export function offeredCard({ id, number }: Pick<Case, 'id' | 'number'>, by: string, now: number): MessageCard {
  const title = `${by}想把您问的放到“大家问过的”`
  const fact = '不写姓名，您同意才公开'
  return {
    kind: 'case_step',
    title,
    text: `第 ${number} 号，${fact}。打开看看写了什么。`,
    path: `features/cases/pages/case?id=${id}`,
    fields: { thing1: title, thing2: fact, time3: templateTime(now), thing4: `第 ${number} 号` },
  }
}
