import type { Match } from '#shared/competitions/play/match'
import type { OwnMatch } from '#shared/competitions/play/view'

/** Who decided a match, and on what grounds. */
export function decidedOf({ how, history }: Match): Pick<OwnMatch, 'decided'> {
  const decided = how === 'decided' ? history.findLast(({ by }) => by !== undefined) : undefined
  return decided ? { decided: { by: decided.by ?? '', ...(decided.why && { why: decided.why }) } } : {}
}
