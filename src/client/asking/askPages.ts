import type { Page } from '#shared/page'
import type { Answered } from './load'

export type AskPage<Row> = (cursor?: string) => Promise<Answered<Page<Row>>>

/** Asks for `count` pages of a list one after another, or fewer where it ends before; one failure fails all. */
export async function askPages<Row>(ask: AskPage<Row>, count: number, from?: string): Promise<Answered<Page<Row>[]>> {
  const pages: Page<Row>[] = []
  let cursor = from
  do {
    const answer = await ask(cursor)
    if (!answer.ok) return answer
    pages.push(answer.value)
    cursor = answer.value.cursor
  } while (cursor && pages.length < count)
  return { ok: true, value: pages }
}

/** Asks for the first page anew. The pages behind it stay if the new first page ends at the same row. */
export async function askFirst<Row>(ask: AskPage<Row>, shown: Page<Row>[] = []): Promise<Answered<Page<Row>[]>> {
  const answer = await ask()
  if (!answer.ok) return answer
  const [first, ...rest] = shown
  return { ok: true, value: first?.cursor === answer.value.cursor ? [answer.value, ...rest] : [answer.value] }
}

/** Joins pages into one, with the cursor of the rows that are not asked for yet. */
export function inOne<Row>(pages: Page<Row>[]): Page<Row> {
  const cursor = pages.at(-1)?.cursor
  return { items: pages.flatMap(({ items }) => items), ...(cursor && { cursor }) }
}

/** Whether one page more would be more rows than a screen may hold. */
export function isFull<Row>(pages: Page<Row>[], most: number): boolean {
  const lengths = pages.map(({ items }) => items.length)
  return lengths.reduce((sum, length) => sum + length, 0) + Math.max(0, ...lengths) > most
}
