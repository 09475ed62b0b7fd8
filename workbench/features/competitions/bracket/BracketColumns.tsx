import { gamesOf } from '#shared/competitions/stages/matchGames'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import { bracketName } from '#shared/competitions/stages/stageNames'
import type { BracketMatchSeen, BracketSeen, StageMatchSeen } from '#shared/competitions/stages/view'
import { stageTexts as texts } from '../stages/stageTexts'
import './Bracket.css'

interface Props {
  bracket: BracketSeen
  names: NamesByNo
  /** Small words above a match: when and where. */
  aside?: (match: BracketMatchSeen) => string
  /** Scores of a match, where it has any. */
  scores?: (match: BracketMatchSeen) => StageMatchSeen | undefined
  onMatch?: (match: BracketMatchSeen) => void
}

/** The bracket, a column for each round, with lines from match to match. */
export function BracketColumns({ bracket: { matches }, names, aside, scores, onMatch }: Props) {
  const main = matches.filter(({ places }) => places[0] === 1)
  const rounds = [...new Set(main.map(({ round }) => round))]
  return (
    <div className="bracket">
      {rounds.map((round) => {
        const column = main.filter((match) => match.round === round)
        return (
          <div key={round} className="bracket__round">
            <div className="bracket__title">{column[0] && bracketName(column[0].places)}</div>
            <div className="bracket__column">
              {column.map((match) => (
                <div key={match.bracket} className="bracket__slot">
                  <Box {...{ match, names }} aside={aside?.(match) ?? ''} seen={scores?.(match)} onMatch={onMatch} />
                </div>
              ))}
            </div>
          </div>
        )
      })}
    </div>
  )
}

interface BoxProps {
  match: BracketMatchSeen
  names: NamesByNo
  aside: string
  seen: StageMatchSeen | undefined
  onMatch: Props['onMatch']
}

function Box({ match, names, aside, seen, onMatch }: BoxProps) {
  const inside = (
    <>
      {aside && <span className="bracket__aside">{aside}</span>}
      <Line {...{ match, names, seen }} side="first" />
      <Line {...{ match, names, seen }} side="second" />
    </>
  )
  if (match.state === 'bye' || !onMatch)
    return <span className={`bracket__box bracket__box--${match.state}`}>{inside}</span>
  return (
    <button type="button" className={`bracket__box bracket__box--${match.state}`} onClick={() => onMatch(match)}>
      {inside}
    </button>
  )
}

interface LineProps extends Pick<BoxProps, 'match' | 'names' | 'seen'> {
  side: 'first' | 'second'
}

function Line({ match, names, seen, side }: LineProps) {
  const no = match[side]
  const entrant = names(no)
  const isWinner = no !== null && match.winner === no && match.state === 'played'
  return (
    <span className={isWinner ? 'bracket__line bracket__line--won' : 'bracket__line'}>
      <span className="bracket__name">
        {entrant ? entrant.name : match.state === 'bye' ? texts.bye : texts.tbd}
        {entrant && <small> {entrant.unit}</small>}
      </span>
      {seen?.result && <b>{seen.games || seen.score ? gamesOf(seen, side).won : isWinner ? '胜' : '弃权'}</b>}
    </span>
  )
}
