import { inBeijing } from '../../beijingTime'
import { type EventKind, eventKindName } from '../eventKind'
import type { Grounds } from './rankByRecord'

/** 依据, in the order in which they decide: 没参加过疗休养，入会 8 年，10 月 3 日申请. */
export function groundsText({ been, years, at }: Grounds, kind: EventKind): string {
  return [
    been === undefined ? `没参加过${eventKindName[kind]}` : `上次参加${eventKindName[kind]}是 ${monthOf(been)}`,
    ...(years === undefined ? [] : [years > 0 ? `入会 ${years} 年` : '入会不满 1 年']),
    `${dayOf(at)}申请`,
  ].join('，')
}

/** The rule before anybody applies, in the same order. */
export function rotationLines(kind: EventKind): string[] {
  const name = eventKindName[kind]
  return [
    `没参加过${name}的先去，再是上次参加得早的；一样的，先看入会年数，再看申请先后`,
    '按系统里的报名记录排，记录留三年；干部看过顺序，名额才定',
  ]
}

function monthOf(at: number): string {
  return inBeijing(at).format('YYYY 年 M 月')
}

function dayOf(at: number): string {
  return inBeijing(at).format('M 月 D 日')
}
