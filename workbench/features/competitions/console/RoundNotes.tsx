import type { BoardRound, CompetitionBoard } from '#shared/competitions/play/view'
import { Panel } from '../../../ui/Panel'
import { competitionTexts as texts } from '../texts'

/** 编排说明: which rules had to give way and why, who has no game, and what the lot was. */
export function RoundNotes({ board, round }: { board: CompetitionBoard; round: BoardRound }) {
  const { competition, presetName } = board
  return (
    <Panel title={texts.notes} aside={texts.round(round.no)}>
      <p>{round.relaxed.length === 0 ? texts.noRelaxed : texts.relaxed(round.relaxed.length)}</p>
      <ul>
        {round.relaxed.map(({ rule, why, entrants }) => (
          <li key={`${rule}${entrants.join()}`}>{why}</li>
        ))}
        {round.lone.map(({ no, name, result }) => (
          <li key={no}>
            <b>{name}</b>
            {texts.lone[result]}
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.whyHint}</p>
      <p className="faint">
        {texts.rulesLine(presetName, competition.apartRounds)}。{texts.seed(competition.drawSeed)}
      </p>
    </Panel>
  )
}
