import type { Page } from '#shared/page'
import { askFirst, askPages, inOne, isFull } from './askPages'
import type { Answered } from './load'

/** A list of ten rows a page; the cursor is the last row's number. */
function aList(length: number, { lostAt }: { lostAt?: number } = {}) {
  const asked: (string | undefined)[] = []
  const ask = async (cursor?: string): Promise<Answered<Page<number>>> => {
    asked.push(cursor)
    if (asked.length === lostAt) return { ok: false, reason: 'offline', text: '没有网络' }
    const from = Number(cursor ?? 0)
    const to = Math.min(from + 10, length)
    const items = Array.from({ length: to - from }, (_, row) => from + row + 1)
    return { ok: true, value: { items, ...(to < length && { cursor: String(to) }) } }
  }
  return { ask, asked }
}

const rowsOf = (answer: Answered<Page<number>[]>) => (answer.ok ? inOne(answer.value).items.length : answer.reason)

describe('a list that is asked for page by page', () => {
  test('gives as many pages as were shown, and says what is left', async () => {
    const { ask, asked } = aList(35)
    const answer = await askPages(ask, 2)
    expect(asked).toEqual([undefined, '10'])
    expect(answer.ok && inOne(answer.value)).toMatchObject({ cursor: '20', items: { length: 20 } })
  })

  test('goes on from where it ended', async () => {
    const { ask, asked } = aList(35)
    expect(rowsOf(await askPages(ask, 3, '20'))).toBe(15)
    expect(asked).toEqual(['20', '30'])
  })

  test('ends where the list ends', async () => {
    const { ask, asked } = aList(15)
    const answer = await askPages(ask, 5)
    expect(rowsOf(answer)).toBe(15)
    expect(asked).toHaveLength(2)
    expect(answer.ok && inOne(answer.value)).not.toHaveProperty('cursor')
  })

  test('a page that does not come is told, and no half list is shown', async () => {
    expect(rowsOf(await askPages(aList(35, { lostAt: 2 }).ask, 3))).toBe('offline')
  })

  test('looking again at the beginning keeps the place where the same row ends it', async () => {
    const { ask } = aList(35)
    const shown = await askPages(ask, 3)
    expect(rowsOf(await askFirst(ask, shown.ok ? shown.value : []))).toBe(30)
  })

  test('when something new stands before it, what followed is asked for again', async () => {
    const shown: Page<number>[] = [{ items: [1], cursor: '9' }, { items: [2] }]
    expect(rowsOf(await askFirst(aList(35).ask, shown))).toBe(10)
  })
})

test.each([
  [[15, 15], 45, false],
  [[15, 15, 15], 45, true],
  [[20, 20], 50, true],
  [[], 50, false],
])('of pages with %j rows a screen for %i is full: %s', (lengths, most, full) => {
  const pages = lengths.map((length) => ({ items: Array.from({ length }, (_, row) => row) }))
  expect(isFull(pages, most)).toBe(full)
})
