import { gamesOf } from '#shared/competitions/stages/matchGames'
import { gamesWords, groupName, scoreWords } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { CardPart, SideCard } from '../../../ui/SideCard'
import type { NamesByNo } from './namesOf'
import { stageTexts as texts } from './stageTexts'
import { TieTable } from './TieTable'

interface Props {
  view: StagesView
  group: number
  names: NamesByNo
  onMatch: (id: string) => void
  onClose: () => void
}

/** One group: everybody against everybody, how a tie was resolved, and its matches. */
export function GroupSide({ view, group, names, onMatch, onClose }: Props) {
  const seen = view.groups[group]
  const matches = view.matches.filter((match) => match.group === group)
  if (!seen) return null
  const nos = seen.rows.map(({ no }) => no)
  return (
    <SideCard label={groupName(group)} onClose={onClose}>
      <h2>
        {groupName(group)} <small className="quiet">{texts.groupOf(seen.finished, seen.total)}</small>
      </h2>
      <div className="cross-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.columns.place}</th>
              <th scope="col">{texts.columns.player}</th>
              {nos.map((no, at) => (
                <th key={no} scope="col">
                  {at + 1}
                </th>
              ))}
              <th scope="col">{texts.columns.points}</th>
            </tr>
          </thead>
          <tbody>
            {seen.rows.map(({ no, place, matchPoints, goesOn }) => (
              <tr key={no} className={goesOn ? 'cross-table__on' : undefined}>
                <td>{place}</td>
                <td>
                  <b>{names(no)?.name}</b>
                  <div className="quiet">{names(no)?.unit}</div>
                </td>
                {nos.map((other) => (
                  <td key={other} className={other === no ? 'cross-table__self' : undefined}>
                    {other !== no && crossWords(matches, no, other)}
                  </td>
                ))}
                <td>
                  <b>{matchPoints}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {seen.ties.map((tie) => (
        <TieTable key={tie.nos.join()} tie={tie} points={pointsOf(seen, tie.nos)} names={names} />
      ))}
      <CardPart title={texts.matches}>
        <ul className="stage-matches">
          {matches.map((match) => (
            <li key={match.id}>
              <button type="button" className="link" onClick={() => onMatch(match.id)}>
                {texts.match(match.number)}
              </button>{' '}
              {names(match.first)?.name} <b>{match.result ? scoreWords(match) : texts.states[match.state]}</b>{' '}
              {names(match.second)?.name}
              <div className="quiet">{gamesWords(match)}</div>
            </li>
          ))}
        </ul>
      </CardPart>
    </SideCard>
  )
}

function crossWords(matches: StageMatchSeen[], no: number, other: number): string {
  const match = matches.find(({ first, second }) => [first, second].includes(no) && [first, second].includes(other))
  if (!match?.result) return ''
  if (!match.games) return scoreWords(match.first === no ? match : turned(match))
  const { won, lost } = gamesOf(match, match.first === no ? 'first' : 'second')
  return `${won}:${lost}`
}

function turned(match: StageMatchSeen): StageMatchSeen {
  const results = { '1-0f': '0-1f', '0-1f': '1-0f' } as const
  const { result } = match
  return result === '1-0f' || result === '0-1f' ? { ...match, result: results[result] } : match
}

function pointsOf({ rows }: { rows: { no: number; matchPoints: number }[] }, nos: number[]): number {
  return rows.find(({ no }) => no === nos[0])?.matchPoints ?? 0
}
