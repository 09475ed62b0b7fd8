import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { containsText, gramsToFind } from '#shared/directory/grams'
import type { Page } from '#shared/page'
import { withoutGrams } from './withoutGrams'

interface Entry {
  id: string
  name: string
  grams: string[]
  pageKey: string
}

interface Sought {
  text: string | undefined
  cursor: string | undefined
}

/** Whose pairs of characters are asked for, and behind which row. */
interface Asked {
  where: Pick<FieldConditions<Entry>, 'grams'>
  cursor: string | undefined
}

/** How both lists of names stand, and how many names are on a page. */
export const BY_NAME = { order: ['pageKey', 'asc'], size: 20 } satisfies { order: ['pageKey', 'asc']; size: number }

/**
 * A page of those whose name contains the text. The index knows pairs of characters only, so what it finds is looked
 * at again; a page that comes out empty is passed over as long as there is a next one.
 */
export async function searchByName<Found extends Entry>(
  { text = '', cursor }: Sought,
  readPage: (asked: Asked) => Promise<Page<Found>>
): Promise<Page<Omit<Found, 'grams' | 'pageKey'>>> {
  const grams = gramsToFind(text)
  if (text !== '' && grams.length === 0) return { items: [] }
  for (let from = cursor; ; ) {
    const page = await readPage({ where: grams.length > 0 ? { grams: _.all(grams) } : {}, cursor: from })
    const items = page.items.filter(({ name }) => containsText(name, text)).map(withoutGrams)
    if (items.length > 0 || !page.cursor) return { ...page, items }
    from = page.cursor
  }
}
