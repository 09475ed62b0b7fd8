import * as v from 'valibot'
import { dayStart } from '../../beijingTime'
import refusals from '../refusals.json'

/** 1 May 1925 in Beijing, when the federation was founded: nobody joined before. */
export const FIRST_JOINING = Date.UTC(1925, 3, 30, 16)

/** A day in a form, of whatever year: a wrong one is answered in words, beside its field. */
export const JoiningDaySchema = v.pipe(v.number(), v.integer(), v.minValue(-1e15), v.maxValue(1e15))

/** Why nobody can have joined on that day. */
export function faultOfJoining(joinedAt: number, now: number): 'joins_later' | 'joined_too_early' | undefined {
  if (dayStart(joinedAt) > now) return 'joins_later'
  return joinedAt < FIRST_JOINING ? 'joined_too_early' : undefined
}

/** The same in words, as the refusal has them. */
export function sayJoining(joinedAt: number, now: number): string | undefined {
  const fault = faultOfJoining(joinedAt, now)
  return fault && refusals[fault]
}
