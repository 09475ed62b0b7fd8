import { clockText, momentText } from '#shared/beijingTime'
import { outcomeFor, ownWords, resultWords } from '#shared/competitions/play/resultWords'
import type { BoardRound, BoardTable } from '#shared/competitions/play/view'
import { CardPart, SideCard } from '../../../ui/SideCard'
import { competitionTexts as texts } from '../texts'
import { CardLines } from './CardLines'
import { DecisionForm } from './DecisionForm'
import { SwapForm } from './SwapForm'
import './TableCard.css'

interface Props {
  competitionId: string
  /** Of one that is not out there is nothing to decide yet, but two may be exchanged. */
  round: BoardRound
  table: BoardTable
  onClose: () => void
  onChanged: () => void
}

/** One table: the two, what each has told, the decision, why they meet, and every change. */
export function TableCard({ competitionId, round, table, onClose, onChanged }: Props) {
  const { history, say } = table
  const isDraft = round.state === 'draft'
  return (
    <SideCard label={texts.pick(table.table)} onClose={onClose}>
      <h2>{texts.pick(table.table)}</h2>
      <div className="table-card__pair">
        <Player table={table} side="first" />
        <Player table={table} side="second" />
      </div>
      {!isDraft && <DecisionForm key={table.rev} table={table} onChanged={onChanged} />}
      <CardPart title={texts.whyOpponent}>
        <p>
          {texts.players.first}：{say.first}
        </p>
        <p>
          {texts.players.second}：{say.second}
        </p>
      </CardPart>
      {table.cards && (
        <CardLines
          cards={table.cards}
          nameOf={(no) => (table.first.no === no ? table.first.name : table.second.name)}
        />
      )}
      {isDraft && !round.outdated && <SwapForm {...{ competitionId, round, table, onChanged }} />}
      {history.length > 0 && (
        <CardPart title={texts.history}>
          <ul>
            {history.map(({ at, did, side, by, result, why }) => (
              <li key={`${at}${did}${side ?? ''}`}>
                {momentText(at, Date.now())} {side ? texts.players[side] : by}
                {texts.did[did](resultWords[result])}
                {why && `：${why}`}
              </li>
            ))}
          </ul>
        </CardPart>
      )}
    </SideCard>
  )
}

function Player({ table, side }: { table: BoardTable; side: 'first' | 'second' }) {
  const { name, unit } = table[side]
  const report = table.reports[side]
  const isDisputed = table.state === 'disputed'
  return (
    <div className="table-card__player">
      <span className={`tables-panel__dot tables-panel__dot--${side}`} aria-hidden="true" />
      <b>{name}</b>
      <div className="quiet">{unit}</div>
      <div className="quiet">{texts.points(table.points[side])}</div>
      <div className={isDisputed ? 'table-card__told table-card__told--bad' : 'table-card__told'}>
        {report ? `${clockText(report.at)} ${ownWords[outcomeFor(side, report.result)]}` : texts.noReport}
      </div>
    </div>
  )
}
