import { clockText } from '#shared/beijingTime'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import { Notice } from '../../../ui/states/Notice'
import { competitionTexts as texts } from '../texts'

/** How far the pairing of a round is that a job does, or why it was not done. */
export function PairingNotice({ board: { competition, entrants, rounds } }: { board: CompetitionBoard }) {
  const { pairing } = competition
  if (!pairing) return null
  const { round, since, begunAt, fault } = pairing
  const isOut = rounds.some(({ no, state }) => no === round && state !== 'draft')
  if (isOut) return null
  if (fault) return <Notice tone="warn">{texts.pairingFault(round, fault)}</Notice>
  const inIt = entrants.filter(({ status }) => status === 'in').length
  const far = begunAt > 0 ? texts.pairingBegun(clockText(begunAt)) : texts.pairingWaits(clockText(since))
  return <Notice tone="quiet">{texts.pairingNote(round, inIt, far)}</Notice>
}
