import { letterTexts as texts } from './letterTexts'

const HOUR = 3_600_000

/** How long a letter can still be answered, in whole hours that are surely left. */
export function leftText(answerUntil: number, now: number): string {
  const left = answerUntil - now
  if (left <= 0) return texts.tooLate
  return texts.until(left < HOUR ? texts.lessThanAnHour : texts.hours(Math.floor(left / HOUR)))
}
