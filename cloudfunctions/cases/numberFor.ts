import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { inBeijing } from '#shared/beijingTime'

const BLOCK = 100

/**
 * 编号. The next number of the year for this key, and the same one again for a repeat. The key is pushed onto a list, where its
 * place is the number: however many come at once, each takes one step. A repeat may come while the next block is begun already.
 */
export async function numberFor({ caseNumbers }: Store, key: string, now: number): Promise<string> {
  const year = inBeijing(now).format('YYYY')
  const [last, before] = await caseNumbers.list({
    where: { _id: _.and([_.gte(`${year}-`), _.lt(`${year}-~`)]) },
    order: ['_id', 'desc'],
    limit: 2,
  })
  if (before?.keys.includes(key)) return numberAt(before.id, before.keys.indexOf(key))
  for (let block = last ? blockOf(last.id) : 0; ; block++) {
    const id = `${year}-${String(block).padStart(4, '0')}`
    const place = await takeIn({ caseNumbers }, id, key)
    if (place >= 0) return numberAt(id, place)
  }
}

function blockOf(id: string): number {
  return Number(id.slice(5))
}

function numberAt(id: string, place: number): string {
  return `${id.slice(0, 5)}${String(blockOf(id) * BLOCK + place + 1).padStart(4, '0')}`
}

/** The place of the key in a block; below zero when the block is full. */
async function takeIn({ caseNumbers }: Pick<Store, 'caseNumbers'>, id: string, key: string): Promise<number> {
  const hasRoom = { _id: id, keys: _.neq(key), [`keys.${BLOCK - 1}` as const]: _.exists(false) }
  const pushed = await caseNumbers.change(hasRoom, { keys: _.push([key]) })
  if (pushed === 0 && (await caseNumbers.add({ id, keys: [key] }))) return 0
  const { keys } = await caseNumbers.get(id)
  if (pushed > 0 || keys.includes(key) || keys.length >= BLOCK) return keys.indexOf(key)
  // Somebody began the block between the two steps.
  return takeIn({ caseNumbers }, id, key)
}
