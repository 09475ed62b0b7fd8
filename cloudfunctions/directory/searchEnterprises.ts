import { _ } from '#server/command'
import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { containsText, gramsToFind } from '#shared/directory/grams'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { withoutGrams } from './withoutGrams'

const PAGE = 20

/** 查企业, of one union or of all, by any part of the name. */
export async function searchEnterprises(
  { text, unionId, cursor }: Input<'directory.enterprises'>,
  { store }: Context
): Promise<Output<'directory.enterprises'>> {
  const grams = gramsToFind(text ?? '')
  const enterprises = await store.enterprises.list({
    where: {
      ...(unionId && { unionId }),
      ...(grams.length > 0 && { grams: _.all(grams) }),
      ...(cursor && { pageKey: _.gt(cursor) }),
    },
    order: ['pageKey', 'asc'],
    limit: PAGE + 1,
  })
  const page = toPage(enterprises, PAGE, { key: (enterprise) => enterprise.pageKey, item: (enterprise) => enterprise })
  return done({ ...page, items: page.items.filter(({ name }) => containsText(name, text ?? '')).map(withoutGrams) })
}
