import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import type { PassedWhy } from '../places/placeBook'

/** Why a place by order went to others: `not_passed` where nobody has passed the order in time. */
export type NotDrawnWhy = PassedWhy | 'not_passed'

/** Words of the message to whoever has a place by lot or by turn. */
export function drawnWords(event: UnionEvent, when: string) {
  if (event.rotation) return turnWords(event, when)
  return {
    title: '抽中了',
    text: `${quoted(event.title)}您抽中了，${when}，${event.venue}。来不了请早点取消，名额会让给下一位。`,
    phrase: '抽中了',
    hint: '来不了请早点取消',
  }
}

/** Words of the message to whoever has none, with the position of those who wait. */
export function notDrawnWords(event: UnionEvent, position: number | undefined, why: NotDrawnWhy | undefined) {
  if (why === 'unfit') return unfitWords(event, position)
  if (event.rotation) return noTurnWords(event, position, why)
  return {
    title: position ? '这次没抽中，排在候补' : '这次没有抽中',
    text: position
      ? `${quoted(event.title)}这次没抽中，按抽签顺序您是候补第 ${position} 位。有人取消，就轮到您；不想等，可以退出候补。`
      : `${quoted(event.title)}这次没有抽中，不用再等。抽签的号码和结果都公布在活动页，可以自己核对；请看看别的活动。`,
    phrase: '没有抽中',
    hint: position ? `您是候补第${position}位` : '请看看别的活动',
  }
}

function turnWords({ title, venue }: UnionEvent, when: string) {
  return {
    title: '这次轮到您了',
    text: `${quoted(title)}的顺序定了，这次轮到您，${when}，${venue}。来不了请早点取消，名额会让给下一位。`,
    phrase: '轮到您了',
    hint: '来不了请早点取消',
  }
}

function noTurnWords({ title, organiser }: UnionEvent, position: number | undefined, passed: NotDrawnWhy | undefined) {
  if (passed === 'not_passed')
    return {
      title: '这次的顺序没有定下来',
      text: `${quoted(title)}开始以前，顺序没有定下来，这次的申请作废。有疑问请联系${organiser}。`,
      phrase: '没有定下来',
      hint: '申请作废，可问主办工会',
    }
  return {
    title: position ? '这次没轮到，排在候补' : '这次没有轮到',
    text: position
      ? `${quoted(title)}的顺序定了，这次没轮到您，您是候补第 ${position} 位。有人取消，就轮到您；不想等，可以退出候补。`
      : `${quoted(title)}的顺序定了，这次没有轮到您，不用再等。排第几、按什么排的，写在活动页上；下次还可以申请。`,
    phrase: '没有轮到',
    hint: position ? `您是候补第${position}位` : '下次还可以申请',
  }
}

/** Whoever was first by the order and no longer meets what the event asks; the page says what that is. */
function unfitWords({ title }: UnionEvent, position: number | undefined) {
  const waits = position ? `您排在候补第 ${position} 位，又符合了，就再轮到您。` : '请看看别的活动。'
  return {
    title: '轮到您时不符合条件',
    text: `${quoted(title)}轮到您时，您已经不符合参加条件，名额给了后面的人，缘故写在活动页上。${waits}`,
    phrase: '不符合条件',
    hint: '缘故写在活动页上',
  }
}
