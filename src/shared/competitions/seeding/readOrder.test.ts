import * as v from 'valibot'
import { entrants, round } from '../testing/aSwiss'
import { exportTrf, TrfSchema } from '../trf/exportTrf'
import { readOrder } from './readOrder'

const KNOWN = [
  { no: 1, name: '李示例', unit: '朔风面馆（示例）' },
  { no: 2, name: '王示例', unit: '百川印务（示例）' },
  { no: 3, name: '王示例', unit: '松间百货（示例）' },
  { no: 4, name: '赵示例', unit: '景行家政（示例）' },
]

test('rows of a sheet: the head is left out, places decide, and of two of one name the enterprise', () => {
  const pasted = '名次\t姓名\t单位\n2\t王示例\t松间百货（示例）\n1\t赵示例\t景行家政（示例）\n3\t李示例\t别的单位\n'
  expect(readOrder(pasted, KNOWN, 64)).toEqual({ nos: [4, 3, 1], unknown: [] })
})

test('names alone stand in the order in which they are typed', () => {
  expect(readOrder('李示例\n\n赵示例，景行家政（示例）', KNOWN, 64)).toEqual({ nos: [1, 4], unknown: [] })
})

test('who is not entered, and who could be either of two, is told and not guessed', () => {
  const read = readOrder('1 孙示例 面馆\n2 王示例 别处\n第3名 李示例', KNOWN, 64)
  expect(read).toEqual({ nos: [1], unknown: ['孙示例 面馆', '王示例 别处'] })
})

test('nobody twice, and no more than wanted', () => {
  expect(readOrder('1 李示例\n2 李示例\n3 赵示例\n4 王示例 百川印务（示例）', KNOWN, 2)).toEqual({
    nos: [1, 4],
    unknown: [],
  })
})

test('a report of an earlier edition gives the order of its places', () => {
  const file = exportTrf(v.parse(TrfSchema, { entrants: entrants(3), rounds: [round('p3-p1 1-0, p2 bye')] }))
  const known = [1, 2, 3].map((no) => ({ no: no * 10, name: `p${no}`, unit: '' }))
  const read = readOrder(file.ok ? file.value : '', known, 64)
  expect(read.unknown).toEqual([])
  expect(read.nos.at(-1)).toBe(10)
  expect([...read.nos].sort()).toEqual([10, 20, 30])
})
