import { type Page, pagesInOne } from './page'

const row = (pageKey: string) => ({ pageKey })
const keysOf = ({ items, cursor }: Page<{ pageKey: string }>) => [items.map(({ pageKey }) => pageKey).join(''), cursor]

describe('several lists as one, the latest first', () => {
  test.each([
    ['both end', [{ items: [row('d'), row('a')] }, { items: [row('c')] }], 3, ['dca', undefined]],
    ['together they are longer than a page', [{ items: [row('d'), row('a')] }, { items: [row('c')] }], 2, ['dc', 'c']],
    ['one goes on', [{ items: [row('d'), row('c')], cursor: 'c' }, { items: [] }], 2, ['dc', 'c']],
    [
      'what lies behind the end of one waits until that one goes on',
      [{ items: [row('f'), row('e')], cursor: 'c' }, { items: [row('d'), row('b')] }],
      4,
      ['fed', 'c'],
    ],
    [
      'one has nothing to show on its page, and goes on',
      [{ items: [], cursor: 'c' }, { items: [row('a')] }],
      2,
      ['', 'c'],
    ],
  ])('%s', (_name, pages, size, expected) => {
    expect(keysOf(pagesInOne(pages, size))).toEqual(expected)
  })
})
