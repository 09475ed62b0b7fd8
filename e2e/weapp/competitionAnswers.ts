import type { Value } from '#shared/api'

const card = {
  id: 'pearl',
  eventId: 'flowers',
  name: '个人赛',
  kind: 'swiss',
  state: 'running',
  round: 2,
  roundsTotal: 7,
} as const
const me = { no: 1, name: '周示例', unit: '长桥运输' }
const opponent = { no: 2, name: '韩示例', unit: '木石书店' }

const mine: Value<'competitions.mine'> = {
  ...{ competition: card, me, place: 3, points: 2, values: [5, 1, 0, 1], entrants: 96, others: [] },
  order: ['opponentScore', 'wins', 'fouls', 'secondGames'],
  spread: [1, 2, 3].map((points) => ({ points, entrants: 32 })),
  rounds: [
    { no: 1, points: 2, lone: 'bye' },
    {
      no: 2,
      points: 0,
      match: {
        ...{ id: 'pearl-2-1-12', table: 12, side: 'first', opponent, points: { mine: 2, opponent: 2 } },
        ...{ say: '两人同积 2 分，从未交手。', state: 'open', reports: {} },
      },
    },
  ],
}

const standings: Value<'competitions.standings'> = {
  ...{ competition: card, presetName: '象棋竞赛规则 2020', unfinished: 1, drawSeed: 7, engine: '1', mine: 1 },
  order: ['opponentScore', 'wins', 'fouls', 'secondGames'],
  rows: [opponent, me].map((entrant, at) => ({ ...entrant, place: at + 1, points: 2, values: [5 - at, 1, 0, 1] })),
}

const judge: Value<'competitions.judge'> = {
  ...{ competition: { ...card, kind: 'groups' }, bestOf: 5, cardKinds: ['yellow', 'red'] },
  rows: [
    {
      ...{ id: 'pearl-1-1-3', table: 2, number: 3, rev: 0, reports: {}, state: 'open', stage: 'A 组' },
      ...{ first: me, second: opponent, lateAt: 0 },
    },
  ],
}

const teamMatch: Value<'competitions.teamMatch'> = {
  ...{ competition: { ...card, kind: 'roundRobin' }, rules: { order: 'swaythling' }, bestOf: 5, id: 'pearl-1-1-5' },
  ...{ number: 5, table: 1, startsAt: 0, closesAt: 0, rubbers: [], state: 'open', changes: [] },
  first: { ...me, name: '周示例队', captain: '周示例' },
  second: { ...opponent, name: '韩示例队', captain: '韩示例', handedAt: 0 },
  mine: { side: 'first', roster: ['周示例', '吴示例', '许示例', '何示例'].map((name, at) => ({ no: at + 1, name })) },
}

/** What the cloud answers on the pages of a competition. */
export const competitionAnswers = {
  'competitions.judge': judge,
  'competitions.mine': mine,
  'competitions.coming': [],
  'competitions.teamMatch': teamMatch,
  'competitions.standings': standings,
}
