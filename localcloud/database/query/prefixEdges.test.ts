import { prefixEdges } from './prefixEdges'

describe('an expression with a plain beginning', () => {
  test.each([
    [/^e1:/, 'e1:'],
    [/^工会\.新闻/, '工会.新闻'],
    [/^ab*/, 'a'],
    [/^ab?c/, 'a'],
    [/^abc+/, 'abc'],
    [/^abc[de]/, 'abc'],
    [/^a\/b/, 'a/b'],
  ])('%p lies behind %s', (expression, prefix) => {
    expect(prefixEdges(expression)?.above.value).toBe(prefix)
  })

  test.each([[/abc/], [/^abc/i], [/^abc|d/], [/^.*/], [/^(abc)/], [/^a*/], [/^\d/], [/^[ab]/]])(
    '%p may lie anywhere',
    (expression) => {
      expect(prefixEdges(expression)).toBeUndefined()
    }
  )
})
