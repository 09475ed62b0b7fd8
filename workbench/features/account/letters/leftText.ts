import { letterTexts as texts } from './letterTexts'

const HOUR = 3_600_000

/** How long a letter can still be answered in the chat, in whole hours that are surely left, and how after that. */
export function leftText(answerUntil: number, now: number, isKnown: boolean): string {
  const left = answerUntil - now
  if (left <= 0) return isKnown ? texts.inInbox : texts.tooLate
  return texts.until(left < HOUR ? texts.lessThanAnHour : texts.hours(Math.floor(left / HOUR)))
}
