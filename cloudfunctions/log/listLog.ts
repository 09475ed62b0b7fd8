import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { keyOf, readLines, withNames } from './readLines'

const PAGE = 50

/** 操作记录, the latest first: all of it, of one person, or of one thing. */
export async function listLog(
  { cursor, ...about }: Input<'log.list'>,
  { store, house }: PersonContext
): Promise<Output<'log.list'>> {
  const lines = await readLines(store, about, { after: cursor, limit: PAGE + 1 })
  const page = toPage(lines, PAGE, { key: keyOf, item: (line) => line })
  return done({ ...page, items: await withNames(store, house, page.items) })
}
