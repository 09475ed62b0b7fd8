import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { containsWords, gramsToFind, plainText } from '#shared/directory/grams'
import type { Page } from '#shared/page'
import { withoutGrams } from './withoutGrams'

interface Entry {
  id: string
  name: string
  grams: string[]
  spelt?: string
  pageKey: string
}

interface Sought {
  text: string | undefined
  cursor: string | undefined
}

/** Condition on characters and pairs of them, and the row behind which the page begins. */
interface Asked {
  where: Pick<FieldConditions<Entry>, 'grams'>
  cursor: string | undefined
}

/** Order and page size of both lists of names. */
export const BY_NAME = { order: ['pageKey', 'asc'], size: 20 } satisfies { order: ['pageKey', 'asc']; size: number }

/**
 * A page of entries that are written with each of these words: in the name, its pinyin, its initials. The index knows single characters and pairs only, so each name it
 * finds is compared; an empty page is passed over as long as there is a next one.
 */
export async function searchByName<Found extends Entry>(
  { text = '', cursor }: Sought,
  readPage: (asked: Asked) => Promise<Page<Found>>
): Promise<Page<Omit<Found, 'grams' | 'spelt' | 'pageKey' | 'partedFrom'>>> {
  const grams = gramsToFind(text)
  if (text !== '' && grams.length === 0) return { items: [] }
  for (let from = cursor; ; ) {
    const page = await readPage({ where: grams.length > 0 ? { grams: _.all(grams) } : {}, cursor: from })
    const items = page.items.filter((entry) => containsWords(speltOf(entry), text)).map(withoutGrams)
    if (items.length > 0 || !page.cursor) return { ...page, items }
    from = page.cursor
  }
}

/** Rows of the version before have no `spelt` until they are migrated: they are found by their name alone. */
function speltOf({ spelt, name }: Pick<Entry, 'spelt' | 'name'>): string {
  return spelt ?? plainText(name)
}
