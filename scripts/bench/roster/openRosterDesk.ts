import type { Files } from '#server/files'
import { inBeijing } from '#shared/beijingTime'
import { keysOf } from '../../../cloudfunctions/membership/rows/rowKeys'
import { aStore } from '../../../cloudfunctions/testing/aStore'
import { anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../../seed/dice'
import { seedDirectory } from '../../seed/seedDirectory'
import { seedRoster } from '../../seed/seedRoster'

/** A roster of `people`, the officer who asks for it, and a storage that keeps one file in memory. */
export async function openRosterDesk(people: number, now: number) {
  const store = await aStore()
  const dice = openDice(7)
  const { enterprises } = seedDirectory(dice, Date.now())
  const members = seedRoster(dice, enterprises, now)
    .slice(0, people)
    .map((row) => ({ ...row, ...keysOf(row) }))
  await store.enterprises.addMany(enterprises.map((one) => ({ ...one, pageKey: one.id })))
  for (let from = 0; from < members.length; from += 500) await store.members.addMany(members.slice(from, from + 500))
  const context = { ...asking(store, anOfficer(), now) }
  await store.uploads.add({ id: 'u', fileId: 'f', askedBy: context.person.id, askedAt: now })

  const shelf: { bytes: Buffer } = { bytes: Buffer.alloc(0) }
  const files: Files = {
    ticketFor: async (path) => ({ fileId: path, url: '', headers: {} }),
    write: async (path, bytes) => {
      shelf.bytes = bytes
      return path
    },
    read: async () => shelf.bytes,
    remove: async () => {},
    addressesOf: async () => new Map(),
    briefAddressOf: async () => '',
    briefAddressesOf: async () => new Map(),
  }
  const nameOf = new Map(enterprises.map(({ id, name }) => [id, name]))
  const lines = members.map(({ name, phone, enterpriseId, standing, joinedAt }) => [
    ...[name, phone, nameOf.get(enterpriseId) ?? ''],
    ...[standing === 'member' ? '是' : '否', inBeijing(joinedAt).format('YYYY-MM-DD')],
  ])
  return { store, context: { ...context, files }, shelf, lines }
}
