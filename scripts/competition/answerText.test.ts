import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { listHashOf, rankNumbers } from '#shared/events/lottery/ranking'
import { answerText } from './answerCommand'
import { commands } from './commands'
import { describeSchema } from './describeSchema'

const root = resolve(__dirname, '../..')
const door = (name: string, input: string) =>
  spawnSync(process.execPath, [join(root, 'scripts/competition.mjs'), name], { input, encoding: 'utf8', cwd: root })

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const drawOf = (numbers: string[]) => ({
  ...{ seedHash: sha256('s'), listHash: listHashOf(numbers, sha256), numbers, seed: 's', title: '疗休养' },
  ranked: rankNumbers({ seed: 's', numbers }, sha256),
})

const swiss = {
  rules: { avoidSameUnitRounds: [1], points: { win: 2, draw: 1, loss: 0, bye: 2 }, allowRematch: false },
  seed: 7,
  entrants: ['p1', 'p2', 'p3', 'p4'].map((id, index) => ({
    id,
    number: index + 1,
    unit: `u${index % 2}`,
    status: 'active',
  })),
  rounds: [
    [
      { first: 'p1', second: 'p2', result: '1-0' },
      { first: 'p3', second: null, result: 'bye' },
      { first: 'p4', second: null, result: 'absent' },
    ],
  ],
  roundsTotal: 9,
}

test.each<[string, unknown, object]>([
  ['pair', swiss, { pairs: [{ table: 1 }, { table: 2 }], bye: null, relaxed: [], seed: 7 }],
  ['standings', { ...swiss, tiebreaks: ['opponentScore', 'wins'] }, { standings: [{ place: 1 }, {}, {}, {}] }],
  ['round-robin', { entrants: ['a', 'b'], double: false }, { rounds: [[{ first: 'a', second: 'b' }]] }],
  [
    'groups',
    { entrants: ['a', 'b', 'c', 'd'], groups: 2, seed: 7 },
    {
      groups: [
        ['a', 'd'],
        ['b', 'c'],
      ],
    },
  ],
  [
    'group-ranking',
    { entrants: ['a', 'b'], matches: [{ a: 'a', b: 'b', games: [[11, 7]], walkover: null }], bestOf: 1, seed: 7 },
    { order: ['a', 'b'], lots: [] },
  ],
  [
    'knockout',
    {
      entrants: [
        { id: 'a', rank: 1 },
        { id: 'b', rank: 2 },
      ],
      seed: 7,
      thirdPlace: true,
    },
    { lines: ['a', 'b'] },
  ],
  ['check-score', { bestOf: 5, games: [[11, 9]] }, { valid: true, winner: 'a' }],
  ['check-draw', drawOf(['000001', '000002']), { valid: true, entries: 2 }],
  ['team-ranking', { standings: [{ id: 'a', unit: 'u', place: 1 }], best: 1 }, { teams: [{ place: 1, unit: 'u' }] }],
])('%s answers', (name, input, value) => {
  expect(answerText(name, JSON.stringify(input))).toMatchObject({ ok: true, value })
})

test.each([
  ['nothing', '', 'bad_input', 'nothing'],
  ['pair', '{', 'bad_input', 'JSON'],
  ['pair', '{}', 'bad_input', 'entrants'],
  [
    'pair',
    '{"entrants":[{"id":"a"},{"id":"b"}],"rounds":[[{"first":"a","second":"b","result":"2-0"}]]}',
    'impossible_result',
    '第 1 轮 a 对 b',
  ],
  ['check-draw', '{"seedHash":"a"}', 'draw_differs', '还没有抽签'],
  ['check-draw', JSON.stringify({ ...drawOf(['000001']), seed: 't' }), 'draw_differs', '种子'],
  ['check-score', '{"bestOf":4,"games":[]}', 'bad_input', 'bestOf'],
])('%s refuses %j: %s, with a sentence that names the place', (name, input, reason, words) => {
  const answer = answerText(name, input)
  expect(answer).toMatchObject({ ok: false, reason })
  expect(answer.ok ? '' : answer.text).toContain(words)
})

test('the command itself prints JSON and ends with 0, or 2 when it refuses', () => {
  const good = door('pair', JSON.stringify(swiss))
  expect([good.status, JSON.parse(good.stdout).pairs.length]).toEqual([0, 2])
  const bad = door('pair', '{"entrants":[{"id":"a"},{"id":"a"}]}')
  expect([bad.status, JSON.parse(bad.stdout).refusal]).toEqual([2, 'doubled_entrant'])
  expect(
    execFileSync(process.execPath, [join(root, 'scripts/competition.mjs'), '--help'], { encoding: 'utf8' })
  ).toContain('group-ranking')
})

test('every command shows its schema', () => {
  for (const { schema } of Object.values(commands)) expect(describeSchema(schema)).toMatch(/^\{\n[\s\S]+\n\}$/)
})
