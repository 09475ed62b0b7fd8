import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import type { ApprovalRule, ApprovalStep } from './approval'

/** What a person reads of a place that is kept for them meanwhile. */
export const awaitsText: Record<ApprovalStep, string> = {
  chair: '名额先给您留着，等本工会主席看过，结果会告诉您。',
  organiser: '名额先给您留着，等主办工会看过，结果会告诉您。',
}

export const awaitsTag: Record<ApprovalStep, string> = { chair: '等主席同意', organiser: '等主办工会同意' }

/** The rule as one reads it before the tap. */
export const approvalLine: Record<ApprovalRule, string> = {
  chair: '报名以后名额先留着，由本工会主席看过',
  organiser: '报名以后名额先留着，由主办工会看过',
  both: '报名以后名额先留着，先由本工会主席、再由主办工会看过',
}

/** 退回的常用理由. What is chosen may still be written over. */
export const DECLINE_REASONS = [
  '那天班次排不开，请换一场',
  '名额先给还没参加过的同事',
  '不在这次活动的范围里',
  '报名时填的不全，请补好再报',
] as const

/** To whoever is in now that everybody has said yes. */
export function approvedWords({ title, venue }: UnionEvent, when: string) {
  return {
    title: '报名通过了',
    text: `${quoted(title)}的报名通过了，${when}，${venue}。来不了请早点取消，名额会让给下一位。`,
    phrase: '报名通过',
    hint: '来不了请早点取消',
  }
}

/** To whoever was not let through, and why. */
export function declinedWords({ title, organiser }: UnionEvent, reason = '') {
  return {
    title: '报名没有通过',
    text: `${quoted(title)}的报名没有通过：${reason}。有疑问请问本工会主席，或联系${organiser}。`,
    phrase: '没有通过',
    hint: reason,
  }
}
