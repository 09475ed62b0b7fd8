import { clockText, momentText } from '#shared/beijingTime'
import { gamesWords, scoreWords, stageName } from '#shared/competitions/stages/stageNames'
import type { StageBoard, StageMatchSeen } from '#shared/competitions/stages/view'
import { lookUp } from '#shared/lookUp'
import { CardPart, SideCard } from '../../../ui/SideCard'
import { CardLines } from '../console/CardLines'
import { competitionTexts } from '../texts'
import '../console/TableCard.css'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import { GamesForm } from './GamesForm'
import { MoveForm } from './MoveForm'
import { stageTexts as texts } from './stageTexts'

interface Props {
  board: StageBoard
  match: StageMatchSeen
  names: NamesByNo
  /** Of a stage that is not out: there is nothing to decide. */
  isDraft: boolean
  onClose: () => void
  onChanged: () => void
}

/** One match: the two, what each has told, the decision, and every change. */
export function MatchSide({ board, match, names, isDraft, onClose, onChanged }: Props) {
  const { number, table, startsAt, first, second } = match
  const { rev = 0, reports = {}, history = [], cards } = lookUp(board.details, match.id) ?? {}
  const isKnown = first !== null && second !== null
  const isPlayed = isKnown && lookUp(board.details, match.id) !== undefined && !(isDraft && match.state === 'open')
  return (
    <SideCard label={texts.match(number)} onClose={onClose}>
      <h2>{texts.match(number)}</h2>
      <p className="quiet">
        {stageName(match)}，{clockText(startsAt)}，{texts.table(table)}
      </p>
      <div className="table-card__pair">
        {(['first', 'second'] as const).map((side) => {
          const entrant = names(match[side])
          const report = reports[side]
          return (
            <div key={side} className="table-card__player">
              <b>{entrant?.name ?? texts.tbd}</b>
              <div className="quiet">{entrant?.unit}</div>
              <div
                className={match.state === 'disputed' ? 'table-card__told table-card__told--bad' : 'table-card__told'}
              >
                {report ? `${clockText(report.at)} ${scoreWords(report)}` : texts.notYet}
              </div>
              {report && <div className="quiet">{gamesWords(report)}</div>}
            </div>
          )
        })}
      </div>
      {match.result && (
        <p>
          <b>{scoreWords(match)}</b> {gamesWords(match)}
        </p>
      )}
      {isPlayed && (
        <GamesForm
          key={rev}
          {...{ match, rev, names }}
          reports={reports}
          bestOf={board.competition.bestOf}
          onChanged={onChanged}
        />
      )}
      {match.state !== 'final' && (
        <MoveForm key={`${table}-${startsAt}`} competition={board.competition} {...{ match, onChanged }} />
      )}
      {cards && <CardLines cards={cards} nameOf={(no) => names(no)?.name ?? ''} />}
      {history.length > 0 && (
        <CardPart title={competitionTexts.history}>
          <ul>
            {history.map((change) => (
              <li key={`${change.at}${change.did}${change.side ?? ''}`}>
                {momentText(change.at, Date.now())} {change.side ? names(match[change.side])?.name : change.by}
                {texts.did[change.did](`${scoreWords(change)} ${gamesWords(change)}`.trim())}
                {change.why && `：${change.why}`}
              </li>
            ))}
          </ul>
        </CardPart>
      )}
    </SideCard>
  )
}
