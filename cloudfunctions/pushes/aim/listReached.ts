import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Recipient } from '#shared/pushes/chunk'
import { whyText } from '#shared/pushes/route'
import { done, refused } from '#shared/result'
import { nameReaders } from '../../delivery/feature'
import { listRecipients } from './listRecipients'
import { aimOf } from './reach'

const PAGE = 50

/**
 * 名单. Who would get a push that is not asked for yet, and on which way, with masked names. Every page walks the
 * audience anew, since nothing is written down yet.
 */
export async function listReached(
  { articleId, audience, safety, route, cursor }: Input<'pushes.reached'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.reached'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  // Names would tell one by one what the numbers keep to themselves.
  if (audience.never) return refused('never_unnamed')
  const aim = aimOf(article, { audience, safety })
  const from = Number(/^\d{1,7}$/.exec(cursor ?? '')?.[0] ?? 0)
  const found = await collect(listRecipients(store, aim, now), { route, from })
  const shown = found.slice(0, PAGE)
  const names = await nameReaders(
    store,
    shown.map(({ reader }) => reader)
  )
  const items = shown.map(({ reader, route: way, why }) => ({
    reader,
    ...(names.get(reader) ?? { name: '关注者', place: '没有用过小程序' }),
    route: way,
    reason: why ? `${whyText[why]}。` : '',
  }))
  return done(found.length > PAGE ? { items, cursor: `${from + PAGE}` } : { items })
}

/** People from where the last page ended, one more than a page holds. */
async function collect(
  people: AsyncIterable<Recipient>,
  { route, from }: { route: Recipient['route'] | undefined; from: number }
): Promise<Recipient[]> {
  const found: Recipient[] = []
  let passed = 0
  for await (const one of people) {
    if (route && one.route !== route) continue
    passed += 1
    if (passed > from) found.push(one)
    if (found.length > PAGE) break
  }
  return found
}
