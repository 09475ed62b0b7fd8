import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { nameKeys } from '../directory/feature'
import type { Migration } from './migration'

/** Gives every article the keys by which its title is found, also by pinyin. */
export const titlesByPinyin: Migration = {
  name: 'titlesByPinyin',
  run: (rows: Rows) => rewriteRows(rows, 'articles', withKeys),
}

/** Keys only while title and tags are those that were read. */
function withKeys({ title, tags, titleSpelt }: Row): Rewriting | undefined {
  if (titleSpelt !== undefined || typeof title !== 'string') return undefined
  const named = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  const { grams, spelt } = nameKeys(title, { others: named })
  return {
    set: { titleKeys: grams, titleSpelt: spelt },
    onlyIf: { title, tags: tags ?? null, titleSpelt: null },
  }
}
