import type { Page } from '#shared/page'
import type { Answered } from './load'

export type AskPage<Row> = (cursor?: string) => Promise<Answered<Page<Row>>>

/** So many pages of a list, or fewer where it ends before; one that does not come takes the others with it. */
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

/** The first page anew. What lies behind it stays for as long as that page ends at the same row. */
export async function askFirst<Row>(ask: AskPage<Row>, shown: Page<Row>[] = []): Promise<Answered<Page<Row>[]>> {
  const answer = await ask()
  if (!answer.ok) return answer
  const [first, ...rest] = shown
  return { ok: true, value: first?.cursor === answer.value.cursor ? [answer.value, ...rest] : [answer.value] }
}

/** All rows in one, with the cursor of what has not been asked for. */
export function inOne<Row>(pages: Page<Row>[]): Page<Row> {
  const cursor = pages.at(-1)?.cursor
  return { items: pages.flatMap(({ items }) => items), ...(cursor && { cursor }) }
}
