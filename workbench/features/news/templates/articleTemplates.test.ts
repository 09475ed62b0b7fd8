import { articleFaults, publishFaults } from '../writing/articleFaults'
import { articleTemplates, hasBlanks } from './articleTemplates'

describe.each(articleTemplates.map(({ name, words }) => [name, words] as const))(
  'the template “%s”',
  (_name, words) => {
    test('can be saved as it is, and cannot be published before its blanks are filled', () => {
      expect(articleFaults(words)).toEqual({})
      expect(Object.keys(publishFaults(words))).toEqual(expect.arrayContaining(['title', 'body']))
    })

    test('can be published with its blanks filled', () => {
      const filled = JSON.parse(JSON.stringify(words).replace(/＿＿/g, '三'))
      expect(publishFaults(filled)).toEqual({})
    })
  }
)

test('other brackets and lines are no blanks', () => {
  expect(hasBlanks('【通知】', '京工发〔2026〕12 号', '__')).toBe(false)
})
