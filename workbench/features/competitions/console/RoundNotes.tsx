import Button from 'antd/es/button'
import type { BoardRound, CompetitionBoard } from '#shared/competitions/play/view'
import { Panel } from '../../../ui/Panel'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'

interface Props {
  board: CompetitionBoard
  round: BoardRound
  onChanged: () => void
}

/** 编排说明: which rules had to give way and why, who was exchanged by hand, who has no game, and what the lot was. */
export function RoundNotes({ board, round, onChanged }: Props) {
  const { competition, presetName } = board
  const { busy, run } = useDeed()
  const isByHand = round.relaxed.some(({ rule }) => rule === 'byHand')
  const count = round.relaxed.length
  const undo = async () => {
    await run('competitions.pair', { competitionId: competition.id, round: round.no })
    onChanged()
  }
  return (
    <Panel title={texts.notes} aside={texts.round(round.no)}>
      <p>{count === 0 ? texts.noRelaxed : isByHand ? texts.byHand(count) : texts.relaxed(count)}</p>
      <ul>
        {round.relaxed.map(({ rule, why, entrants }) => (
          <li key={`${rule}${entrants.join()}${why}`}>{why}</li>
        ))}
        {round.lone.map(({ no, name, result }) => (
          <li key={no}>
            <b>{name}</b>
            {texts.lone[result]}
          </li>
        ))}
      </ul>
      {isByHand && round.state === 'draft' && (
        <Button loading={busy} onClick={undo}>
          {texts.undoHand}
        </Button>
      )}
      <p className="quiet">{texts.whyHint}</p>
      <p className="faint">
        {texts.rulesLine(presetName, competition.apartRounds)}。{texts.seed(competition.drawSeed)}
      </p>
    </Panel>
  )
}
