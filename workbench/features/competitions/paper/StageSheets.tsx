import { clockText } from '#shared/beijingTime'
import { gamesOf } from '#shared/competitions/stages/matchGames'
import { type NamesByNo, namesOf } from '#shared/competitions/stages/namesOf'
import { bracketName, groupName, scoreWords, stageName } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { BracketColumns } from '../bracket/BracketColumns'
import { stageTexts } from '../stages/stageTexts'
import { paperTexts } from '../texts'
import { PaperHead } from './PaperHead'
import { stagePaperTexts as texts } from './stagePaperTexts'
import './StageSheets.css'

/** 小组对阵表, for the wall: everybody against everybody, empty where nothing is played yet. */
export function GroupsSheet({ view }: { view: StagesView }) {
  const names = namesOf(view.entrants)
  return (
    <section className="paper">
      <PaperHead title={view.competition.name} what={texts.sheets.groups} />
      {view.groups.map((group, at) => (
        <GroupChart key={groupName(at)} {...{ view, names, at }} nos={[...group.rows.map(({ no }) => no)].sort(byNo)} />
      ))}
      <p>
        {view.rules.teams?.order === 'boards' ? texts.ruleBoards : texts.rule}
        {paperTexts.seed(view.drawSeed)}
      </p>
    </section>
  )
}

interface ChartProps {
  view: StagesView
  names: NamesByNo
  at: number
  nos: number[]
}

function GroupChart({ view, names, at, nos }: ChartProps) {
  const group = view.groups[at]
  const matches = view.matches.filter((match) => match.group === at)
  const isOver = group && group.finished === group.total
  return (
    <table className="group-chart">
      <thead>
        <tr>
          <th scope="col">{groupName(at)}</th>
          {nos.map((no) => (
            <th key={no} scope="col">
              {names(no)?.name}
            </th>
          ))}
          <th scope="col">{texts.points}</th>
          <th scope="col">{texts.place}</th>
        </tr>
      </thead>
      <tbody>
        {nos.map((no) => {
          const row = group?.rows.find((one) => one.no === no)
          return (
            <tr key={no}>
              <td>
                <b>{names(no)?.name}</b>
                <small>{names(no)?.unit}</small>
              </td>
              {nos.map((other) => (
                <td key={other} className={other === no ? 'group-chart__self' : 'paper__points'}>
                  {other !== no && resultFor(matches, no, other)}
                </td>
              ))}
              <td className="paper__points">{row && row.won + row.lost > 0 ? row.matchPoints : ''}</td>
              <td className="paper__number paper__points">{isOver ? row?.place : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function resultFor(matches: StageMatchSeen[], no: number, other: number): string {
  const match = matches.find(({ first, second }) => [first, second].includes(no) && [first, second].includes(other))
  if (!match?.result) return ''
  if (!match.games && !match.score) return scoreWords(match)
  const { won, lost } = gamesOf(match, match.first === no ? 'first' : 'second')
  return `${won}:${lost}`
}

/** 淘汰赛对阵表, for the wall. */
export function BracketSheet({ view }: { view: StagesView }) {
  const names = namesOf(view.entrants)
  const byBracket = new Map(view.matches.map((match) => [match.bracket, match]))
  const { bracket } = view
  if (!bracket) return null
  const forPlaces = bracket.matches.filter(({ places, state }) => places[0] > 1 && state !== 'bye')
  return (
    <section className="paper paper--bracket">
      <PaperHead title={view.competition.name} what={texts.sheets.bracket} />
      <BracketColumns
        bracket={bracket}
        names={names}
        scores={(match) => byBracket.get(match.bracket)}
        aside={(match) => whenOf(byBracket.get(match.bracket))}
      />
      {forPlaces.map(({ bracket: id, places, first, second }) => (
        <p key={id}>
          {bracketName(places)}：{names(first)?.name ?? stageTexts.tbd} 对 {names(second)?.name ?? stageTexts.tbd}，
          {whenOf(byBracket.get(id))}
        </p>
      ))}
      <p>
        {texts.ruleBracket}
        {paperTexts.seed(view.drawSeed)}
      </p>
    </section>
  )
}

function whenOf(match: StageMatchSeen | undefined): string {
  return match ? `${clockText(match.startsAt)} ${stageTexts.table(match.table)}` : ''
}

/** 场次安排, in the order of the day, with room for who writes by hand. */
export function MatchesSheet({ view }: { view: StagesView }) {
  const names = namesOf(view.entrants)
  const rows = [...view.matches].sort((one, other) => one.startsAt - other.startsAt || one.table - other.table)
  return (
    <section className="paper">
      <PaperHead title={view.competition.name} what={texts.sheets.matches} />
      <table>
        <thead>
          <tr>
            {[stageTexts.heads.time, stageTexts.heads.table, stageTexts.heads.number, stageTexts.heads.stage].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              )
            )}
            <th scope="col">{stageTexts.heads.pair}</th>
            <th scope="col">{texts.score}</th>
            <th scope="col" className="paper__more">
              {texts.sign}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((match) => (
            <tr key={match.id}>
              <td>{clockText(match.startsAt)}</td>
              <td className="paper__number">{match.table}</td>
              <td>{match.number}</td>
              <td>{stageName(match)}</td>
              <td className="paper__name">
                {names(match.first)?.name ?? stageTexts.tbd} 对 {names(match.second)?.name ?? stageTexts.tbd}
              </td>
              <td>{match.result ? scoreWords(match) : ''}</td>
              <td className="paper__more" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function byNo(one: number, other: number): number {
  return one - other
}
