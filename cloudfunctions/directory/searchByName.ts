import type { Collection } from '#server/collection'
import { _ } from '#server/command'
import { containsText, gramsToFind } from '#shared/directory/grams'
import { type Page, toPage } from '#shared/page'
import { withoutGrams } from './withoutGrams'

const PAGE = 20

interface Entry {
  id: string
  name: string
  grams: string[]
  pageKey: string
}

interface Sought {
  where: object
  text: string | undefined
  cursor: string | undefined
}

/**
 * A page of those whose name contains the text. The index knows pairs of characters only, so what it finds is looked
 * at again; a page that comes out empty is passed over as long as there is a next one.
 */
export async function searchByName<Found extends Entry>(
  collection: Collection<Found>,
  { where, text = '', cursor }: Sought
): Promise<Page<Omit<Found, 'grams' | 'pageKey'>>> {
  const grams = gramsToFind(text)
  if (text !== '' && grams.length === 0) return { items: [] }
  for (let from = cursor; ; ) {
    const found = await collection.list({
      where: {
        ...where,
        ...(grams.length > 0 && { grams: _.all(grams) }),
        ...(from && { pageKey: _.gt(from) }),
      },
      order: ['pageKey', 'asc'],
      limit: PAGE + 1,
    })
    const page = toPage(found, PAGE, { key: ({ pageKey }) => pageKey, item: (entry) => entry })
    const items = page.items.filter(({ name }) => containsText(name, text)).map(withoutGrams)
    if (items.length > 0 || !page.cursor) return { ...page, items }
    from = page.cursor
  }
}
