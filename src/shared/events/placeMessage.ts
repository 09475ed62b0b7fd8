import { clockText, dayText, inBeijing, momentText } from '../beijingTime'
import type { Message, MessageCard, MessageKind } from '../messages/message'
import { newMessage } from '../messages/newMessage'
import type { UnionEvent } from './event'
import type { PassedWhy } from './places/placeBook'

interface PlaceNews {
  kind: Extract<MessageKind, `place_${string}`>
  event: UnionEvent
  personId: string
  turn: string
  reason?: string
  /** When an offer ends. */
  until?: number
  /** Position in line of somebody who was not drawn; missing for those whom the line has no room for. */
  position?: number
  /** Why the place of somebody who was not drawn went to others. */
  passed?: PassedWhy | 'not_passed' | undefined
  /** Who hands a place over, or would not take it. */
  name?: string
  /** Brought back, but only to the head of the line. */
  waits?: true
}

/**
 * Message to a person about a place: taken, come up, or taken out. Joining the queue is shown on the screen alone,
 * since a message would use up the one permission that the promotion needs (docs/wechat.md 1.5).
 */
export function placeMessage(news: PlaceNews, now: number): Message {
  const { kind, event, personId, turn } = news
  const { title, text, phrase, hint } = wordsOf(news, now)
  return newMessage(
    {
      kind,
      subject: event.id,
      turn,
      personId,
      title,
      text,
      path: eventPath(event.id),
      fields: { ...placeFields(event), phrase2: phrase, thing5: hint },
    },
    now
  )
}

export function eventPath(eventId: string): string {
  return `features/events/pages/detail?id=${eventId}`
}

/** A moment as WeChat's `time` fields take it: 2019年10月1日 15:01 (docs/wechat.md 1.6). */
export function templateTime(at: number): string {
  return inBeijing(at).format('YYYY年M月D日 HH:mm')
}

function wordsOf(news: PlaceNews, now: number) {
  const { kind, event, reason, until = 0, position, passed, name = '', waits } = news
  const when = momentText(event.startsAt, now)
  switch (kind) {
    case 'place_taken':
      return {
        title: '报名成功',
        text: `您已报上「${event.title}」，${when}，${event.venue}。来不了请早点取消，名额会让给下一位。`,
        phrase: '报名成功',
        hint: '来不了请早点取消',
      }
    case 'place_promoted':
      return {
        title: '候补补上了',
        text: `有人让出名额，您已补上「${event.title}」，${when}，${event.venue}。来不了请尽快取消。`,
        phrase: '递补成功',
        hint: '来不了请尽快取消',
      }
    case 'place_offered':
      return {
        title: '轮到您了，去不去？',
        text: `「${event.title}」有一个名额给您留着，${when}，${event.venue}。请在 ${momentText(until, now)} 前点“我要去”；不答复就让给下一位。`,
        phrase: '名额为您留着',
        hint: `请在${clockText(until)}前答复`,
      }
    case 'place_lapsed':
      return {
        title: '名额让给了下一位',
        text: `「${event.title}」给您留的名额到时间没有答复，已让给下一位。还想去，可以再排队。`,
        phrase: '没有答复',
        hint: '还想去可以再排队',
      }
    case 'place_drawn':
      if (event.rotation) return turnWords(event, when)
      return {
        title: '抽中了',
        text: `「${event.title}」您抽中了，${when}，${event.venue}。来不了请早点取消，名额会让给下一位。`,
        phrase: '抽中了',
        hint: '来不了请早点取消',
      }
    case 'place_not_drawn':
      if (passed === 'unfit') return unfitWords(event, position)
      if (event.rotation) return noTurnWords(event, position, passed)
      return {
        title: position ? '这次没抽中，排在候补' : '这次没有抽中',
        text: position
          ? `「${event.title}」这次没抽中，按抽签顺序您是候补第 ${position} 位。有人取消，就轮到您；不想等，可以退出候补。`
          : `「${event.title}」这次没有抽中，不用再等。抽签的号码和结果都公布在活动页，可以自己核对；请看看别的活动。`,
        phrase: '没有抽中',
        hint: position ? `您是候补第${position}位` : '请看看别的活动',
      }
    case 'place_removed':
      return {
        title: '报名被移出',
        text: `工作人员把您移出了「${event.title}」：${reason}。有疑问请联系${event.organiser}。`,
        phrase: '已移出',
        hint: reason ?? '',
      }
    case 'place_back':
      return {
        title: '请您回来',
        text: waits
          ? `工作人员请您回到「${event.title}」。现在满了，您排在候补最前面，有名额先给您。`
          : `工作人员请您回到「${event.title}」，名额已经给您：${when}，${event.venue}。来不了请早点取消。`,
        phrase: waits ? '排在候补最前' : '名额给您了',
        hint: waits ? '有名额先给您' : '来不了请早点取消',
      }
    case 'place_handing':
      return {
        title: `${name}想把名额转给您`,
        text: `「${event.title}」，${when}，${event.venue}。${name}来不了，想把名额转给您。请在 ${momentText(until, now)} 前点开接受；去不了也请点一下。`,
        phrase: '同事转给您',
        hint: `请在${clockText(until)}前答复`,
      }
    case 'place_handed':
      return {
        title: '名额转过去了',
        text: `同事接受了，「${event.title}」的名额现在是对方的，您不用再操作。`,
        phrase: '已转给同事',
        hint: '您不用再操作',
      }
    case 'place_declined':
      return {
        title: `${name}去不了`,
        text: `「${event.title}」的名额还是您的。可以转给别的同事；来不了，也请早点取消。`,
        phrase: '没有转成',
        hint: '名额还是您的',
      }
  }
}

function turnWords({ title, venue }: UnionEvent, when: string) {
  return {
    title: '这次轮到您了',
    text: `「${title}」的顺序定了，这次轮到您，${when}，${venue}。来不了请早点取消，名额会让给下一位。`,
    phrase: '轮到您了',
    hint: '来不了请早点取消',
  }
}

function noTurnWords({ title, organiser }: UnionEvent, position: number | undefined, passed: PlaceNews['passed']) {
  if (passed === 'not_passed')
    return {
      title: '这次的顺序没有定下来',
      text: `「${title}」开始以前，顺序没有定下来，这次的申请作废。有疑问请联系${organiser}。`,
      phrase: '没有定下来',
      hint: '申请作废，可问主办工会',
    }
  return {
    title: position ? '这次没轮到，排在候补' : '这次没有轮到',
    text: position
      ? `「${title}」的顺序定了，这次没轮到您，您是候补第 ${position} 位。有人取消，就轮到您；不想等，可以退出候补。`
      : `「${title}」的顺序定了，这次没有轮到您，不用再等。排第几、按什么排的，写在活动页上；下次还可以申请。`,
    phrase: '没有轮到',
    hint: position ? `您是候补第${position}位` : '下次还可以申请',
  }
}

/** Whoever was first by the order and no longer meets what the event asks; the page says what that is. */
function unfitWords({ title }: UnionEvent, position: number | undefined) {
  const waits = position ? `您排在候补第 ${position} 位，又符合了，就再轮到您。` : '请看看别的活动。'
  return {
    title: '轮到您时不符合条件',
    text: `「${title}」轮到您时，您已经不符合参加条件，名额给了后面的人，缘故写在活动页上。${waits}`,
    phrase: '不符合条件',
    hint: '缘故写在活动页上',
  }
}

/** Card for everybody in an event that moves or is cancelled. */
export function changeCard(kind: 'event_changed' | 'event_cancelled', event: UnionEvent, now: number): MessageCard {
  const moved = kind === 'event_changed'
  const when = `${dayText(event.startsAt, now)} ${clockText(event.startsAt)}`
  return {
    kind,
    title: moved ? '活动改了时间或地点' : '活动取消了',
    text: moved
      ? `「${event.title}」改为 ${when}，${event.venue}。您的名额保留；加过日历的，点开再加一次就换成新的；来不了请取消。`
      : `「${event.title}」取消了：${event.cancelledReason}。您的报名已作废，不用再操作。`,
    path: eventPath(event.id),
    fields: {
      ...placeFields(event),
      phrase2: moved ? '改期改址' : '活动取消',
      thing5: moved ? '名额保留，来不了请取消' : (event.cancelledReason ?? ''),
    },
  }
}

/** Card with a word from the organiser to everybody in the event. */
export function wordCard(event: UnionEvent, word: string): MessageCard {
  return {
    kind: 'event_word',
    title: `「${event.title}」的组织者说`,
    text: word,
    path: eventPath(event.id),
    fields: { ...placeFields(event), phrase2: '补充通知', thing5: word },
  }
}

function placeFields({ title, startsAt, venue }: UnionEvent) {
  return { thing1: title, time3: templateTime(startsAt), thing4: venue }
}
