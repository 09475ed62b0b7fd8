import { _ } from '#server/command'
import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { containsText, gramsToFind } from '#shared/directory/grams'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { withoutGrams } from './withoutGrams'

const PAGE = 20

/** 查工会, by kind and by any part of the name. */
export async function searchUnions(
  { text, kind, cursor }: Input<'directory.unions'>,
  { store }: Context
): Promise<Output<'directory.unions'>> {
  const grams = gramsToFind(text ?? '')
  const unions = await store.unions.list({
    where: {
      ...(kind && { kind }),
      ...(grams.length > 0 && { grams: _.all(grams) }),
      ...(cursor && { pageKey: _.gt(cursor) }),
    },
    order: ['pageKey', 'asc'],
    limit: PAGE + 1,
  })
  const page = toPage(unions, PAGE, { key: (union) => union.pageKey, item: (union) => union })
  return done({ ...page, items: page.items.filter(({ name }) => containsText(name, text ?? '')).map(withoutGrams) })
}
