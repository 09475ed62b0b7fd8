import * as v from 'valibot'
import { entrants, round } from '../testing/aSwiss'
import { exportTrf, TrfSchema } from './exportTrf'
import { readTrf } from './readTrf'

const ROUNDS = ['p2-p1 1-0, p3-p4 0-0f, p5 bye', 'p5-p2 1/2, p1-p3 1-0f, p4 absent', 'p4-p5 0-1, p3-p2 1/2, p1 halfBye']

function written(rounds: ReturnType<typeof round>[]): string {
  const answer = exportTrf(v.parse(TrfSchema, { entrants: entrants(5), rounds, title: '“明珠杯”（示例）' }))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}

test('what was written is read again: players, places, and every game once', () => {
  const file = written(ROUNDS.map(round))
  const read = readTrf(file)
  if (!read.ok) throw new Error(read.text)
  const { title, players, rounds } = read.value
  expect(title).toBe('“明珠杯”（示例）')
  expect(players.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 p1', '2 p2', '3 p3', '4 p4', '5 p5'])
  expect(rounds.map((games) => games.length)).toEqual([3, 3, 3])
  const again = exportTrf(
    v.parse(TrfSchema, {
      ...{ title, rounds },
      entrants: players.map(({ number, name }) => ({ id: `${number}`, number, name })),
    })
  )
  expect(again).toEqual({ ok: true, value: file })
})

test('windows line ends, a mark before the text and a round that is open are no obstacle', () => {
  const file = written([round('p2-p1 1-0, p3-p4 1-0, p5 bye'), round('p5-p2 1/2, p1-p3 1/2, p4 bye')]).replaceAll(
    ' =',
    '  '
  )
  const read = readTrf(`\uFEFF${file.replaceAll('\n', '\r\n')}`)
  expect(read.ok && read.value.rounds[1]?.map(({ result }) => result)).toEqual([null, 'bye', null])
})

test.each([
  ['a file of something else', '姓名,名次\n李,1', '没有以 001 开头'],
  ['a number twice', written([round('p2-p1 1-0')]).replace('001    2', '001    1'), '同一个号码'],
  ['a game against nobody', written([round('p2-p1 1-0')]).replace('   2 b 0', '  77 b 0'), '对手不在名单里'],
])('%s is refused with what is wrong', (_what, file, words) => {
  const read = readTrf(file)
  expect(read.ok ? '' : read.text).toContain(words)
})
