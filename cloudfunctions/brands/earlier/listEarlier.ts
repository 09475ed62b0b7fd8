import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { MOST_BRANDS } from '#shared/brands/brand'
import { earlierKind } from '#shared/brands/earlier/earlierKind'
import { keptMs } from '#shared/privacy/retention'
import { done } from '#shared/result'
import { keepExport } from '../../files/feature'
import { EXAMPLE_NAME } from './readEarlierSheet'

/** Lists that the desk shows, and events of three years among which one is chosen. */
const MOST_LISTS = 200
const MOST_EVENTS = 300

/** 导入过的往届名单, the latest event first; one of which nobody is left is none. */
export async function listEarlier(
  _input: Input<'brands.earlier'>,
  { store }: PersonContext
): Promise<Output<'brands.earlier'>> {
  const lists = await store.earlierLists.list({ order: ['endsAt', 'desc'], limit: MOST_LISTS })
  const counts = await store.earlierEntries.countBy({ listId: _.in(lists.map(({ id }) => id)) }, 'listId')
  return done(
    lists.flatMap(({ id, title, kind, startsAt, brandId, year }) => {
      const people = counts.get(id) ?? 0
      if (people === 0) return []
      return [{ id, title, kind, startsAt, people, ...(brandId && { brandId }), ...(year && { year }) }]
    })
  )
}

/** Events that are over and editions that were not held here, as far back as their people are kept. */
export async function earlierChoices(
  _input: Input<'brands.earlierChoices'>,
  { store, now }: PersonContext
): Promise<Output<'brands.earlierChoices'>> {
  const since = now - keptMs('earlierEntries')
  const [events, brands] = await Promise.all([
    store.events.list({
      where: { state: 'published', endsAt: _.and([_.gt(since), _.lte(now)]) },
      order: ['endsAt', 'desc'],
      limit: MOST_EVENTS,
      fields: ['title', 'kind', 'startsAt'],
    }),
    store.brands.list({ limit: MOST_BRANDS, fields: ['title', 'editions'] }),
  ])
  const first = inBeijing(since).year()
  return done({
    events: events.map(({ id: eventId, title, kind, startsAt }) => ({ eventId, title, kind, startsAt })),
    editions: brands.flatMap(({ id: brandId, title, editions }) =>
      editions
        .filter(({ eventId, year }) => !eventId && year >= first && year <= inBeijing(now).year())
        .map(({ name, year }) => ({ brandId, title: `${title}${name}`, year }))
    ),
  })
}

/** 空的名单表. */
export async function makeEarlierTemplate(
  _input: Input<'brands.earlierTemplate'>,
  context: PersonContext
): Promise<Output<'brands.earlierTemplate'>> {
  const head = Object.values(earlierKind.columns).map(({ name }) => name)
  const sheet = {
    name: '往届名单',
    title: '名单',
    watermark: '单位写企业或工会的全称；手机写 11 位或后四位；两样有一样就认得出。这一行是例子。',
  }
  return done(await keepExport(context, { ...sheet, head, rows: [[EXAMPLE_NAME, '朔风面馆', '0001']] }))
}
