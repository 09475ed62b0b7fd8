import type { UnionEvent } from '#shared/events/event'
import { decideWho, type Known } from '#shared/events/fairness/decideWho'
import { pauseOf } from '#shared/events/fairness/pause'
import refusals from '#shared/events/refusals.json'
import type { Barred } from '#shared/events/view'
import { type Asker, findAgeBar } from './ageBar'
import { readKnown } from './findBar'

/**
 * Why the reader may not take part, said before the tap; with what became of a plea against a pause. Whose age is not known is
 * asked for it in the form.
 */
export async function seeBar(asker: Asker, event: UnionEvent, member: string): Promise<Barred | undefined> {
  const { store, now } = asker
  const known = (await readKnown(store, event, [member], now))(member)
  const decision = decideWho(event, known, now)
  const bar = decision.ok ? await findAgeBar(asker, event) : decision
  if (!bar || bar.reason === 'birth_year_needed') return undefined
  const { reason, about = '' } = bar
  return { reason, text: `${about}${refusals[reason]}`, ...(reason === 'paused' && pleaOf(event, known, now)) }
}

function pleaOf({ fairness }: UnionEvent, { past }: Known, now: number): Pick<Barred, 'plea'> {
  const plea = pauseOf(past, fairness?.pauseDays ?? 0, now)?.missed[0].absent.plea
  if (!plea) return {}
  return { plea: { state: plea.state, ...(plea.decided?.word && { word: plea.decided.word }) } }
}
