import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Brand, BrandText } from '#shared/brands/brand'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'

/** 写品牌活动. Over the state that the officer saw; a new one sent again after a lost answer is the same. */
export async function writeBrand(
  { brandId, newKey, rev, text, state }: Input<'brands.write'>,
  context: PersonContext
): Promise<Output<'brands.write'>> {
  const { store, person, now, line } = context
  if (!(await areThere(store, text))) return refused('edition_unknown')
  const words = await vetWords(context, { text: wordsOf(text), place: `品牌活动${quoted(text.title)}` })
  if (!words.ok) return words
  line.say({
    remark: `${text.title}，${text.editions.length} 届，${state === 'shown' ? '大家看得到' : '收着'}`,
  })
  const written = { state, changedBy: person.name, changedAt: now }
  if (brandId) {
    const changes = { source: _.remove(), ...text, ...written, rev: _.inc(1) }
    const changed = await store.brands.change({ _id: brandId, rev: rev ?? 0 }, changes)
    return changed === 0 ? refused('changed_meanwhile') : done({ brandId, rev: (rev ?? 0) + 1 })
  }
  if (!newKey) throw new RequestFault('bad_request')
  const brand: Brand = { id: `b${newKey}`, ...text, ...written, rev: 1 }
  const before = await store.brands.find(brand.id)
  if (before) return done({ brandId: brand.id, rev: before.rev })
  await store.brands.add(brand)
  return done({ brandId: brand.id, rev: 1 })
}

/** Whether the events of all editions can be read by everybody: no draft is told of by its brand. */
async function areThere(store: Store, { editions }: BrandText): Promise<boolean> {
  const ids = editions.flatMap(({ eventId }) => eventId ?? [])
  const events = await store.events.listByIds(ids)
  return events.filter(({ state }) => state !== 'draft').length === ids.length
}

function wordsOf({ title, about, source = '', editions }: BrandText): string {
  return [title, about, source, ...editions.flatMap(({ name, note = '' }) => [name, note])].join('\n')
}
