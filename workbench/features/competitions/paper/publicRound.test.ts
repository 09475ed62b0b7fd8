import type { BoardRound } from '#shared/competitions/play/view'
import { publicRound } from './publicRound'

const who = (no: number, name: string) => ({ no, name, unit: '长桥运输' })

test('whoever is a number to everybody is one on paper, at a table and without a game', () => {
  const tables = [{ table: 1, first: who(1, '安示例'), second: who(2, '白示例') }]
  const round = { tables, lone: [{ ...who(3, '曹示例'), result: 'bye' }] } as unknown as BoardRound
  const paper = publicRound(round, [who(1, '安示例'), who(2, '选手 2'), who(3, '选手 3')])
  expect(paper.tables[0]).toMatchObject({ first: { name: '安示例' }, second: { name: '选手 2' } })
  expect(paper.lone).toMatchObject([{ name: '选手 3', result: 'bye' }])
})
