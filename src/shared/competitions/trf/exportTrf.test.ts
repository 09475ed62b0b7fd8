import * as v from 'valibot'
import { entrants, round } from '../testing/aSwiss'
import { exportTrf, TrfSchema } from './exportTrf'

test('each player has a line in the columns of TRF16', () => {
  const rounds = [round('p2-p1 1-0, p3 bye, p4 absent'), round('p3-p2 1/2, p1-p4 1-0f')]
  const answer = exportTrf(v.parse(TrfSchema, { entrants: entrants(4), rounds, roundsTotal: 5, title: '示例杯' }))
  const lines = answer.ok ? answer.value.split('\n') : []
  expect(lines.filter((line) => /^(012|062|XXR|BBW|BBU)/.test(line))).toEqual([
    '012 示例杯',
    '062 4',
    'XXR 5',
    'BBW  2.0',
    'BBU  2.0',
  ])
  const players = lines.filter((line) => line.startsWith('001'))
  const columns = players.map((line) => [
    line.slice(4, 8),
    line.slice(14, 47),
    line.slice(80, 84),
    line.slice(85, 89),
    line.slice(89),
  ])
  expect(columns.map((each) => each.map((cell) => cell.trim()))).toEqual([
    ['1', 'p1', '2.0', '3', '2 b 0     4 w +'],
    ['2', 'p2', '3.0', '1', '1 w 1     3 b ='],
    ['3', 'p3', '3.0', '2', '0000 - U     2 w ='],
    ['4', 'p4', '0.0', '4', '0000 - Z     1 b -'],
  ])
})
