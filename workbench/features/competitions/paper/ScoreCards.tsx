import type { ReactNode } from 'react'
import { clockText } from '#shared/beijingTime'
import type { BoardRound } from '#shared/competitions/play/view'
import { namesOf } from '#shared/competitions/stages/namesOf'
import { stageName } from '#shared/competitions/stages/stageNames'
import type { StagesView } from '#shared/competitions/stages/view'
import { QrPicture } from '../../../ui/QrPicture'
import { stageTexts } from '../stages/stageTexts'
import { competitionTexts, paperTexts, scoreCardTexts as texts } from '../texts'
import './ScoreCards.css'

const A_PAGE = 4

/** 记分卡 of a round of xiangqi, by table: four on a sheet, to be cut. */
export function RoundCards({
  competitionId,
  title,
  round,
}: {
  competitionId: string
  title: string
  round: BoardRound
}) {
  return (
    <Pages>
      {round.tables.map(({ table, first, second, points }) => (
        <Card
          key={table}
          {...{ competitionId, title }}
          number={table}
          measure={paperTexts.table}
          when={competitionTexts.round(round.no)}
        >
          {([first, second] as const).map(({ no, name, unit }, at) => (
            <div key={no} className="score-card__player">
              <i>{at === 0 ? competitionTexts.short.first : competitionTexts.short.second}</i>
              <b>{name}</b>
              <span>{`${unit}，${competitionTexts.points(at === 0 ? points.first : points.second)}`}</span>
            </div>
          ))}
          <div className="score-card__results">
            {competitionTexts.results.slice(0, 3).map(({ result, label, note }) => (
              <div key={result}>
                <i />
                <b>{label}</b>
                {note}
              </div>
            ))}
          </div>
          <Lines heads={texts.xiangqi} />
          <Signs signs={texts.signs} />
        </Card>
      ))}
    </Pages>
  )
}

/** 记分单 of table tennis, by the number of the match: those that are still to be played, with a box for each game. */
export function MatchCards({ view }: { view: StagesView }) {
  const names = namesOf(view.entrants)
  const coming = view.matches
    .filter(({ state, first, second }) => state !== 'final' && first !== null && second !== null)
    .sort((one, other) => one.startsAt - other.startsAt || one.table - other.table)
  const games = Array.from({ length: view.rules.bestOf }, (_none, at) => at + 1)
  return (
    <Pages>
      {coming.map((match) => (
        <Card
          key={match.id}
          competitionId={view.competition.id}
          title={view.competition.name}
          number={match.number}
          measure={texts.match}
          when={`${stageName(match)}，${clockText(match.startsAt)}，${stageTexts.table(match.table)}`}
        >
          <table className="score-card__games">
            <thead>
              <tr>
                <th scope="col">{texts.player}</th>
                {games.map((game) => (
                  <th key={game} scope="col">
                    {game}
                  </th>
                ))}
                <th scope="col">{texts.total}</th>
              </tr>
            </thead>
            <tbody>
              {[match.first, match.second].map((no) => (
                <tr key={no}>
                  <td>
                    <b>{names(no)?.name}</b>
                    <small>{names(no)?.unit}</small>
                  </td>
                  {games.map((game) => (
                    <td key={game} />
                  ))}
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <Lines heads={texts.tableTennis} />
          <Signs signs={texts.signsTennis} />
        </Card>
      ))}
    </Pages>
  )
}

function Pages({ children }: { children: ReactNode[] }) {
  const pages = Array.from({ length: Math.ceil(children.length / A_PAGE) }, (_none, at) => at * A_PAGE)
  return (
    <>
      {pages.map((from) => (
        <section key={from} className="paper score-cards">
          {children.slice(from, from + A_PAGE)}
        </section>
      ))}
    </>
  )
}

interface CardProps {
  competitionId: string
  title: string
  number: number
  measure: string
  when: string
  children: ReactNode
}

function Card({ competitionId, title, number, measure, when, children }: CardProps) {
  return (
    <article className="score-card">
      <header className="score-card__head">
        <strong>{number}</strong>
        <span>{measure}</span>
        <div>
          <b>{when}</b>
          <small>{title}</small>
        </div>
        <QrPicture label={texts.scan} value={ownAddress(competitionId)} size={58} color="#000000" />
      </header>
      {children}
      <p>{texts.rule}</p>
    </article>
  )
}

function Lines({ heads }: { heads: readonly (readonly string[])[] }) {
  return (
    <table className="score-card__lines">
      <tbody>
        {heads.map(([head = '', ...parts]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {parts.map((part) => (
              <td key={part} colSpan={parts.length === 1 ? 2 : 1}>
                {part}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Signs({ signs }: { signs: readonly string[] }) {
  return (
    <div className="score-card__signs">
      {signs.map((sign) => (
        <span key={sign}>{sign}</span>
      ))}
    </div>
  )
}

function ownAddress(competitionId: string): string {
  return `${window.location.origin}/m/#/features/competitions/pages/mine?id=${competitionId}`
}
