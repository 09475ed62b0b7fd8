import { sameName } from './personName'

test.each([
  ['买买提·示例', '买买提•示例'],
  ['买买提·示例', '买买提・示例'],
  ['买买提·示例', '买买提.示例'],
  ['买买提·示例', '买买提示例'],
  ['王示', '王 示'],
  ['王示', '王\u200b示'],
  ['John Smith', 'john smith'],
  ['Ｊohn', 'John'],
])('%s is %s', (one, other) => {
  expect(sameName(one, other)).toBe(true)
})

test.each([
  ['王示', '王示例'],
  ['王示例', '王例示'],
  ['·', '•'],
])('%s is not %s', (one, other) => {
  expect(sameName(one, other)).toBe(false)
})
