import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import { clockText } from '#shared/beijingTime'
import { namesOf } from '#shared/competitions/stages/namesOf'
import { gamesWords } from '#shared/competitions/stages/stageNames'
import type { StagesView } from '#shared/competitions/stages/view'
import { rubberScore } from '#shared/competitions/teams/rubberWords'
import { rubberCount } from '#shared/competitions/teams/teamRules'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Loaded } from '../../../ui/states/Loaded'
import { stageTexts } from '../stages/stageTexts'
import { teamPaperTexts as texts } from '../stages/teamTexts'
import { PaperHead } from './PaperHead'

interface Props {
  view: StagesView
  matchId: string
  onChoose: (matchId: string) => void
}

/** 团体赛记分单 of one match: filled in as far as it is played, with room for what is written by hand. */
export function TeamSheet({ view, matchId, onChoose }: Props) {
  const names = namesOf(view.entrants)
  const { load, reload } = useAsk('competitions.teamMatch', { matchId })
  return (
    <>
      <Select
        className="papers__choice"
        aria-label={texts.which}
        value={matchId}
        onChange={onChoose}
        options={view.matches.map(({ id, number, first, second }) => ({
          value: id,
          label: `${stageTexts.match(number)} ${names(first)?.name ?? ''} 对 ${names(second)?.name ?? ''}`,
        }))}
      />
      <Loaded load={load} onRetry={reload} rows={8}>
        {(match) => <Sheet match={match} />}
      </Loaded>
    </>
  )
}

function Sheet({ match }: { match: TeamMatchView }) {
  const { competition, first, second, number, table, startsAt, rules, rubbers, score, result } = match
  const isBoards = rules.order === 'boards'
  const rows = rubbers.length > 0 ? rubbers : blankRows(rubberCount(rules))
  const winner = result === '1/2' ? '平' : result ? (result.startsWith('1') ? first.name : second.name) : ''
  return (
    <section className="paper">
      <PaperHead title={competition.name} what={texts.title} />
      <p>
        {stageTexts.match(number)}，{clockText(startsAt)}，{stageTexts.table(table)}：<b>{first.name}</b>（{first.unit}
        ）对 <b>{second.name}</b>（{second.unit}）
      </p>
      {rubbers.length === 0 && !result && <p>{texts.sealed}</p>}
      <table>
        <thead>
          <tr>
            {(isBoards ? texts.headBoards : texts.head).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rubber) => (
            <tr key={rubber.no}>
              <td className="paper__number">{rubber.no}</td>
              <td className="paper__name">{rubber.first.join('、')}</td>
              <td className="paper__name">{rubber.second.join('、')}</td>
              <td>{isBoards ? rubber.red && match[rubber.red].name : gamesWords(rubber)}</td>
              <td>{rubberScore(rubber, isBoards) ?? (rubber.needless ? texts.needless : '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {texts.total}：{score && result ? `${score.first} : ${score.second}` : '______'}　{texts.winner}：
        {winner || '____________'}
      </p>
      <p>{texts.sign.map((who) => `${who}：____________`).join('　')}</p>
    </section>
  )
}

function blankRows(count: number): TeamMatchView['rubbers'] {
  return Array.from({ length: count }, (_none, at) => ({ no: at + 1, first: [], second: [] }))
}
