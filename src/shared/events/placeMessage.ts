import { clockText, dayText, inBeijing, momentText } from '../beijingTime'
import type { Message, MessageCard, MessageKind } from '../messages/message'
import { newMessage } from '../messages/newMessage'
import { quoted } from '../quoted'
import type { ApprovalStep } from './approval/approval'
import { approvedWords, awaitsText, declinedWords } from './approval/approvalWords'
import { labelsToFill } from './enrol/enrolling'
import type { UnionEvent } from './event'
import { drawnWords, type NotDrawnWhy, notDrawnWords } from './order/orderWords'
import type { Lapse } from './places/placeBook'

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
  passed?: NotDrawnWhy | undefined
  /** Who hands a place over, would not take it, or enrolled them. */
  name?: string
  /** So many are missing in a team. */
  missing?: number
  /** Why a place went that was no offer. */
  why?: Lapse['why']
  /** Questions whose option was gone when they came up. */
  lacks?: string[]
  /** Brought back, but only to the head of the line. */
  waits?: true
  /** Who has yet to say yes to it. */
  awaits?: ApprovalStep
  /** Taken out because the sign-up was not let through. */
  declined?: true
}

/**
 * Message to a person about a place: taken, come up, or taken out. Joining the queue is shown on the screen alone,
 * since a message would use up the one permission that the promotion needs (docs/wechat.md 1.5).
 */
export function placeMessage(news: PlaceNews, now: number): Message {
  const { kind, event, personId, turn, lacks = [], awaits } = news
  const { title, text, phrase, hint } = wordsOf(news, now)
  const more = [awaits && awaitsText[awaits], lacks.length > 0 && lacksText(lacks)].filter(Boolean).join('')
  return newMessage(
    {
      kind,
      subject: event.id,
      turn,
      personId,
      title,
      text: `${text}${more}`,
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
  const { kind, event, reason, until = 0, position, passed, name = '', waits, missing, why, awaits, declined } = news
  const when = momentText(event.startsAt, now)
  switch (kind) {
    case 'place_taken':
      return {
        title: awaits ? '报上了，还要审一下' : '报名成功',
        text: `您已报上${quoted(event.title)}，${when}，${event.venue}。${event.team ? '来不了请早点取消，位子留给队里。' : '来不了请早点取消，名额会让给下一位。'}`,
        phrase: awaits ? '报名待审' : '报名成功',
        hint: awaits ? '名额先给您留着' : '来不了请早点取消',
      }
    case 'place_promoted':
      return {
        title: '候补补上了',
        text: `有人让出名额，${event.team ? '您的队' : '您'}已补上${quoted(event.title)}，${when}，${event.venue}。来不了请尽快取消。`,
        phrase: '递补成功',
        hint: '来不了请尽快取消',
      }
    case 'place_offered':
      return {
        title: '轮到您了，去不去？',
        text: `${quoted(event.title)}有一个名额给您留着，${when}，${event.venue}。请在 ${momentText(until, now)} 前点“我要去”；不答复就让给下一位。`,
        phrase: '名额为您留着',
        hint: `请在${clockText(until)}前答复`,
      }
    case 'place_lapsed':
      if (why) return teamOver[why](event)
      return {
        title: '名额让给了下一位',
        text: `${quoted(event.title)}给您留的名额到时间没有答复，已让给下一位。还想去，可以再排队。`,
        phrase: '没有答复',
        hint: '还想去可以再排队',
      }
    case 'place_drawn':
      return drawnWords(event, when)
    case 'place_not_drawn':
      return notDrawnWords(event, position, passed)
    case 'place_approved':
      return approvedWords(event, when)
    case 'place_removed':
      if (declined) return declinedWords(event, reason)
      return {
        title: '报名被移出',
        text: `工作人员把您移出了${quoted(event.title)}：${reason}。有疑问请联系${event.organiser}。`,
        phrase: '已移出',
        hint: reason ?? '',
      }
    case 'place_back':
      return {
        title: '请您回来',
        text: waits
          ? `工作人员请您回到${quoted(event.title)}。现在满了，您排在候补最前面，有名额先给您。`
          : `工作人员请您回到${quoted(event.title)}，名额已经给您：${when}，${event.venue}。来不了请早点取消。`,
        phrase: waits ? '排在候补最前' : '名额给您了',
        hint: waits ? '有名额先给您' : '来不了请早点取消',
      }
    case 'place_enrolled':
      return {
        title: position ? `${name}给您排上了候补` : `${name}给您报了名`,
        text: `${quoted(event.title)}，${when}，${event.venue}。${position ? `现在满了，您排第 ${position} 位，有名额按次序补上。` : ''}${toFill(event)}去不了，请点开取消，名额让给下一位。`,
        phrase: position ? '工会给您排队' : '工会给您报名',
        hint: '去不了请点开取消',
      }
    case 'place_handing':
      return {
        title: `${name}想把名额转给您`,
        text: `${quoted(event.title)}，${when}，${event.venue}。${name}来不了，想把名额转给您。请在 ${momentText(until, now)} 前点开接受；去不了也请点一下。`,
        phrase: '同事转给您',
        hint: `请在${clockText(until)}前答复`,
      }
    case 'place_handed':
      return {
        title: '名额转过去了',
        text: `同事接受了，${quoted(event.title)}的名额现在是对方的，您不用再操作。`,
        phrase: '已转给同事',
        hint: '您不用再操作',
      }
    case 'place_mate_came':
      return {
        title: `${name}进队了`,
        text: `${name}进了您在${quoted(event.title)}的队，${missing ? `还差 ${missing} 人` : '人齐了'}。`,
        phrase: '有人进队',
        hint: missing ? `还差${missing}人` : '人齐了',
      }
    case 'place_mate_gone':
      return {
        title: `${name}来不了`,
        text: `${name}退出了您在${quoted(event.title)}的队，${missing ? `现在还差 ${missing} 人，请再邀请一位` : '人还是够的'}。`,
        phrase: '有人退队',
        hint: missing ? `还差${missing}人，请再邀请` : '人还是够的',
      }
    case 'place_leads':
      return {
        title: '您现在是队长',
        text: `${quoted(event.title)}里您的队由您带了：邀请队友、换队长，都在“我的队”里。`,
        phrase: '您是队长',
        hint: '在“我的队”里邀请队友',
      }
    case 'place_late':
      return {
        title: '人没凑齐，名额先让了',
        text: `${quoted(event.title)}给您的队留的名额到时间还没凑齐人，先让给了后面的队。您的队排在候补末尾，人齐了，有名额就轮到。`,
        phrase: '没有凑齐',
        hint: '排到候补末尾',
      }
    case 'place_declined':
      return {
        title: `${name}去不了`,
        text: `${quoted(event.title)}的名额还是您的。可以转给别的同事；来不了，也请早点取消。`,
        phrase: '没有转成',
        hint: '名额还是您的',
      }
  }
}

/** Whose option was gone keeps the place, and chooses again. */
function lacksText(labels: string[]): string {
  return `您选的“${labels.join('、')}”没有了，名额还是您的，请点开重选。`
}

/** What the person has to answer, whom somebody else signed up. */
function toFill(event: UnionEvent): string {
  const labels = labelsToFill(event)
  return labels.length > 0 ? `还要您点开填好：${labels.join('、')}。` : ''
}

const teamOver = {
  forming: ({ title }: UnionEvent) => ({
    title: '人没凑齐，没有成队',
    text: `${quoted(title)}报名截止时，您的队还没凑齐人，名额让给了后面的队。请看看别的活动。`,
    phrase: '没有成队',
    hint: '请看看别的活动',
  }),
  dropped: ({ title }: UnionEvent) => ({
    title: '您不在那支队里了',
    text: `${quoted(title)}的队长把您请出了队。还想参加，可以自己报名，或者进别的队。`,
    phrase: '已出队',
    hint: '可以进别的队',
  }),
} satisfies Record<string, (event: UnionEvent) => object>

/** Card for everybody in an event that moves, with the reason if one was given, or is cancelled. */
export function changeCard(
  kind: 'event_changed' | 'event_cancelled',
  event: UnionEvent,
  now: number,
  reason?: string
): MessageCard {
  const moved = kind === 'event_changed'
  const when = `${dayText(event.startsAt, now)} ${clockText(event.startsAt)}`
  return {
    kind,
    title: moved ? '活动改了时间或地点' : '活动取消了',
    text: moved
      ? `${quoted(event.title)}改为 ${when}，${event.venue}。${reason ? `原因：${reason}。` : ''}您的名额保留；加过日历的，点开再加一次就换成新的；来不了请取消。`
      : `${quoted(event.title)}取消了：${event.cancelledReason}。您的报名已作废，不用再操作。`,
    path: eventPath(event.id),
    fields: {
      ...placeFields(event),
      phrase2: moved ? '改期改址' : '活动取消',
      thing5: moved ? (reason ?? '名额保留，来不了请取消') : (event.cancelledReason ?? ''),
    },
  }
}

/** Card with a word from the organiser to everybody in the event. */
export function wordCard(event: UnionEvent, word: string): MessageCard {
  return {
    kind: 'event_word',
    title: `${quoted(event.title)}的组织者说`,
    text: word,
    path: eventPath(event.id),
    fields: { ...placeFields(event), phrase2: '补充通知', thing5: word },
  }
}

function placeFields({ title, startsAt, venue }: UnionEvent) {
  return { thing1: title, time3: templateTime(startsAt), thing4: venue }
}
