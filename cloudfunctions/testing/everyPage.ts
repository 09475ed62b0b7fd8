import type { Page } from '#shared/page'

const MORE_THAN_ANY_TEST_HAS = 20

/** All pages of a list, one after the other; a list that never ends is a failure, not a hanging test. */
export async function everyPage<Item>(ask: (cursor?: string) => Promise<Page<Item>>): Promise<Item[][]> {
  const pages: Item[][] = []
  for (let page = await ask(); ; page = await ask(page.cursor)) {
    pages.push(page.items)
    if (page.cursor === undefined) return pages
    if (pages.length > MORE_THAN_ANY_TEST_HAS) throw new Error('The list never ends.')
  }
}
