import { dayText } from '#shared/beijingTime'
import type { EditionTold } from '#shared/brands/brand'
import { brandTexts as texts } from './texts'

/** 一届 in two lines. People who checked in count before a number that somebody wrote. */
export function editionLines({ name, year, event, came, people, note }: EditionTold, now: number) {
  return {
    title: name === `${year} 年` ? name : `${year} 年 · ${name}`,
    note: [
      event && dayText(event.startsAt, now),
      event && phaseText(event, now),
      came === undefined ? people !== undefined && texts.told(people) : texts.came(came),
      note,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

function phaseText(
  { startsAt, endsAt, isCancelled }: NonNullable<EditionTold['event']>,
  now: number
): string | undefined {
  if (isCancelled) return texts.cancelled
  if (now < startsAt) return texts.coming
  return now < endsAt ? texts.running : undefined
}
