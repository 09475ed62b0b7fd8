import type { UnionEvent } from '../event'

const HOUR = 3_600_000

type Saving = Pick<UnionEvent, 'savesUp' | 'startsAt'>

/** Until when places are saved up that begin to be so now; nothing where none are, or where that is not before the start. */
export function savesUntil({ savesUp, startsAt }: Saving, now: number): number | undefined {
  const until = savesUp && now + savesUp.hours * HOUR
  return until !== undefined && until < startsAt ? until : undefined
}

/** 攒名额的规矩, as one reads it before the tap. */
export function savingLines({ savesUp }: Pick<UnionEvent, 'savesUp'>): string[] {
  return savesUp
    ? [`一家人一起候补，空出来的名额不够时，先给这一家攒着，最多攒 ${savesUp.hours} 小时；还不够，就先给后面够坐的人`]
    : []
}
