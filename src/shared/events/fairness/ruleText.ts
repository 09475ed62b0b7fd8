import { momentText } from '../../beijingTime'
import { memberTagName, positionName } from '../../membership/member'
import type { Reserve } from '../places/rules'
import { type Ages, type Conditions, type Fairness, OLDEST } from './rules'

/** 参加条件, as readers see them before the tap: a line for each. */
export function conditionLines({ positions, tags, editions, ages }: Conditions = {}): string[] {
  return [
    ...(positions ? [`只对${positions.map((one) => positionName[one]).join('、')}开放`] : []),
    ...(tags ? [`只对${tags.map((one) => memberTagName[one]).join('、')}开放`] : []),
    ...(editions === 'never' ? ['只对没参加过同类活动的人开放'] : []),
    ...(editions === 'before' ? ['只对参加过往届同类活动的人开放'] : []),
    ...(ages ? [`只收 ${agesText(ages)}的人（按活动当年算）`] : []),
  ]
}

/** A band of ages, open at either end. */
export function agesText({ youngest, oldest }: Ages): string {
  if (youngest === oldest) return `${youngest} 岁`
  if (oldest === OLDEST) return `${youngest} 岁以上`
  return youngest === 0 ? `${oldest} 岁以下` : `${youngest} 到 ${oldest} 岁`
}

/** 轮流的规矩, a line for each. */
export function fairnessLines({ onceAYear, pauseDays }: Fairness = {}): string[] {
  return [
    ...(onceAYear ? ['同类活动一年参加一次：今年参加过的，明年再报'] : []),
    ...(pauseDays ? [`一年里两次报了名没来、也没说的，暂停 ${pauseDays} 天；可以申诉`] : []),
  ]
}

/** 新人先报. What is kept for those who have not taken part this year, until its time. */
export function newcomerLines(reserves: Reserve[] = [], now: number): string[] {
  return reserves
    .filter(({ of, until }) => of.kind === 'newcomers' && now < until)
    .map(
      ({ places, until }) =>
        `${momentText(until, now)} 前，${places} 个名额先给今年没参加过同类活动的人；参加过的先候补，到时间余下的按排队先后给`
    )
}
