import type { CompetitionBoard } from '#shared/competitions/play/view'
import { nextStep } from './nextStep'

type Board = Pick<CompetitionBoard, 'rounds' | 'round' | 'entrants' | 'competition'>
const RULES = { roundsTotal: 3 }

function aBoard(rounds: object[], over: object = {}): CompetitionBoard {
  const entrants = [1, 2, 3].map((no) => ({ no, status: 'in' }))
  const board: unknown = { rounds, entrants, competition: RULES, ...over }
  return board as Board as CompetitionBoard
}

const closed = (no: number) => ({ no, state: 'closed', tables: 1, finished: 1 })
const draft = (over: object = {}) => ({ round: { no: 1, turn: 2, outdated: false, tables: [{}], ...over } })

test.each([
  ['nobody is there', aBoard([], { entrants: [{ status: 'withdrawn' }, { status: 'in' }] }), { kind: 'too_few' }],
  ['nothing is paired', aBoard([]), { kind: 'pair', round: 1, isAgain: false }],
  ['there is a draft', aBoard([{ no: 1, state: 'draft' }], draft()), { kind: 'publish', round: 1, turn: 2, tables: 1 }],
  [
    'the draft is outdated',
    aBoard([{ no: 1, state: 'draft' }], draft({ outdated: true })),
    { kind: 'pair', round: 1, isAgain: true },
  ],
  [
    'results are missing',
    aBoard([{ no: 1, state: 'published', tables: 9, finished: 7 }]),
    { kind: 'close', round: 1, missing: 2 },
  ],
  ['a round is closed', aBoard([closed(1)]), { kind: 'pair', round: 2, isAgain: false }],
  [
    'a job pairs the next round',
    aBoard([closed(1)], { competition: { ...RULES, pairing: { round: 2, since: 1, begunAt: 0, fault: '' } } }),
    { kind: 'pairing', round: 2 },
  ],
  [
    'the job could not pair it',
    aBoard([closed(1)], { competition: { ...RULES, pairing: { round: 2, since: 1, begunAt: 2, fault: '名单变了' } } }),
    { kind: 'pair', round: 2, isAgain: false },
  ],
  ['the last round is closed', aBoard([closed(1), closed(2), closed(3)]), { kind: 'over' }],
])('%s', (_words, board, step) => {
  expect(nextStep(board)).toEqual(step)
})
