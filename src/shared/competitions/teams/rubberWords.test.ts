import { toldState } from './rubberWords'

const told = (result: '1-0' | '0-1') => ({ result, at: 1 })

test.each([
  ['nobody has told', {}, undefined],
  ['one side has told', { told: { first: told('1-0') } }, 'one'],
  ['the two differ', { told: { first: told('1-0'), second: told('0-1') } }, 'differs'],
  ['it is entered', { result: '1-0' as const, told: { first: told('1-0') } }, undefined],
])('%s', (_what, rubber, state) => {
  expect(toldState(rubber)).toBe(state)
})
