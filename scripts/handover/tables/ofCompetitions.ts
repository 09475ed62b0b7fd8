import { cardName, standingCards } from '#shared/competitions/day/card'
import { type Competition, isSwiss, ownName } from '#shared/competitions/play/competition'
import type { GameResult, GamesTold, Match } from '#shared/competitions/play/match'
import { resultWords } from '#shared/competitions/play/resultWords'
import { gamesWords, scoreWords, stageName } from '#shared/competitions/stages/stageNames'
import { rubberScore } from '#shared/competitions/teams/rubberWords'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import { type HandoverTable, timeText } from '../table'

const statusName = { in: '参赛', withdrawn: '退赛' }

export const entrantTable: HandoverTable = {
  title: '比赛的参赛者',
  of: ['competitions', 'entrants'],
  head: ['活动', '比赛', '号码', '姓名', '单位', '状态', '抽签种子', '队员'],
  async *rows({ store, names }) {
    for await (const competitions of store.competitions.walk())
      for (const { id, eventId, name, drawSeed } of competitions)
        for (const entrant of await store.entrants.listAll({ where: { competitionId: id } }))
          yield [
            ...[names.event(eventId), name, String(entrant.no), ownName(entrant), entrant.unit],
            ...[statusName[entrant.status], String(drawSeed)],
            (entrant.team?.roster ?? []).map(({ no, name }) => name || `队员 ${no}`).join('、'),
          ]
  },
}

export const matchTable: HandoverTable = {
  title: '比赛的对局',
  of: ['rounds', 'matches'],
  head: ['比赛', '轮', '台', '红方', '黑方', '结果', '犯规、警告', '改动'],
  async *rows({ store }) {
    for await (const competitions of store.competitions.walk())
      for (const competition of competitions) {
        const { id, name } = competition
        const rounds = await store.rounds.listAll({ where: { competitionId: id }, fields: ['turn', 'no', 'lone'] })
        const turns = new Map(rounds.map((round) => [round.id, round.turn]))
        for (const { no, lone } of rounds)
          for (const one of lone) yield [name, String(no), '', String(one.no), '', loneName[one.result], '', '']
        for (const match of await store.matches.listAll({ where: { competitionId: id } })) {
          const { roundId, turn, table, first, second, result, history } = match
          if (turns.get(roundId) !== turn) continue
          const changes = history.map(({ at, by = '', result: to, why = '', ...change }) =>
            [timeText(at), by, resultText(match, { result: to, ...change }), why].filter(Boolean).join(' ')
          )
          yield [
            ...[name, stageText(match), String(table), String(first), String(second)],
            ...[result ? endText(match, result, competition) : '', cardsText(match), changes.join('\n')],
          ]
        }
      }
  },
}

/** Cards that stand, by number. */
function cardsText(match: Match): string {
  const cards = standingCards(match)
  return cards
    .map(({ at, by, no, mate, kind, note = '' }) =>
      `${timeText(at)} ${by} ${no} 号${mate ? `队员 ${mate} ` : ''}${cardName[kind]} ${note}`.trim()
    )
    .join('\n')
}

const loneName = { bye: '轮空', absent: '缺席' }

/** Round of a Swiss competition; stage and number of a match by stages. */
function stageText(match: Match): string {
  return match.number === undefined ? String(match.round) : `${stageName(match)} 第 ${match.number} 场`
}

function resultText(of: Pick<Match, 'number'>, told: GamesTold & { result: GameResult }): string {
  if (of.number === undefined) return resultWords[told.result]
  return [scoreWords(told), gamesWords(told)].filter(Boolean).join(' ')
}

/** The end of a match; of one between teams its rubbers, which are told once line-ups are open. */
function endText(match: Match, result: GameResult, competition: Competition): string {
  const { play } = match
  if (isSwiss(competition) || !competition.teams || !play) return resultText(match, { ...match, result })
  const scored = scoreTeams(play, competition.teams, competition.bestOf)
  if (!scored?.ok) return scoreWords({ result })
  const isBoards = competition.teams.order === 'boards'
  const rubbers = play.rubbers.map((rubber) =>
    `第 ${rubber.no} 盘 ${rubberScore(rubber, isBoards) ?? ''} ${gamesWords(rubber)}`.trim()
  )
  return [scoreWords({ result, score: scored.value.score }), ...rubbers].join('\n')
}
