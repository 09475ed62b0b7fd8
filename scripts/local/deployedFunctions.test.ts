import { deployedFunctions } from './deployedFunctions'

test('the keys of answers are given to the functions that seal and open them, and to no other', () => {
  const functions = deployedFunctions('dist', { ANSWER_KEYS: 'key', WECHAT_API_BASE: 'http://here' })
  const having = functions.filter(({ env }) => env?.ANSWER_KEYS === 'key').map(({ name }) => name)
  expect(having).toEqual(['api', 'jobs'])
  expect(functions.filter(({ env }) => env?.WECHAT_API_BASE)).toHaveLength(functions.length)
})
