import type { CompetitionBoard } from '#shared/competitions/play/view'
import { competitionTexts as texts } from '../texts'
import './RoundTabs.css'

interface Props {
  board: CompetitionBoard
  onChoose: (round: number) => void
}

/** All rounds of the rules in one line, with how far each is. */
export function RoundTabs({ board: { rounds, round, competition }, onChoose }: Props) {
  const all = Array.from({ length: competition.roundsTotal }, (_none, index) => index + 1)
  return (
    <nav className="round-tabs" aria-label={texts.tables}>
      {all.map((no) => {
        const one = rounds.find((each) => each.no === no)
        return (
          <button
            key={no}
            type="button"
            className="round-tab"
            disabled={!one}
            aria-current={round?.no === no ? 'true' : undefined}
            onClick={() => onChoose(no)}
          >
            <b>{texts.round(no)}</b>
            {one && (
              <small>
                {texts.roundStates[one.state]}
                {one.tables > 0 && ` ${texts.roundOf(one.finished, one.tables)}`}
              </small>
            )}
          </button>
        )
      })}
    </nav>
  )
}
