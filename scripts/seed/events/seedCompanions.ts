import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { sealCompanions } from '../../../cloudfunctions/events/family/companions'
import { _ } from '../../../cloudfunctions/server/store/command'
import children from './children.json'

/** Writes down the children of the demonstration's families, sealed as real ones are. */
export async function seedCompanions(store: Store, sealing: Sealing, now: number): Promise<void> {
  const rows = await store.registrations.listAll({ where: { 'companions.count': _.gt(0) } })
  for (const [index, { id, name, at }] of rows.entries()) {
    const child = children[index % children.length]
    if (!child) continue
    const companions = [
      { name: `${name.slice(0, 1)}${child.name}`, birthYear: inBeijing(now).year() - child.age, eats: child.eats },
    ]
    const along = { companions, guardian: { version: GUARDIAN_CONSENT.version, at } }
    await store.registrations.change({ _id: id }, { companions: sealCompanions(sealing, id, along) })
  }
}
