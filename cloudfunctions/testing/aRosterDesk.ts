import { randomBytes } from 'node:crypto'
import { gramsOf } from '#shared/directory/grams'
import type { Member } from '#shared/membership/member'
import { askUpload } from '../files/askUpload'
import { checkImport } from '../membership/roster/checkImport'
import { answered } from './answered'
import type { aStorage } from './aStorage'
import { aStore } from './aStore'
import { atTheDoor } from './atTheDoor'
import { anOfficer, aPerson, asking } from './factories'

const FIRMS = { 'noodle-house': '朔风面馆（示例）', bank: '长安银行北新支行（示例）' }

/** Officers with a roster of two firms, a storage, and sheets to import. */
export async function aRosterDesk(storage: Awaited<ReturnType<typeof aStorage>>, members: Member[] = []) {
  const store = await aStore({ members, people: ['Li', 'Wang'].map((name) => aPerson(name)) })
  for (const [id, name] of Object.entries(FIRMS)) await store.enterprises.add(aFirm(id, name))
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '', officer: '' },
    ...{ enterprises: 2, members: 0, grams: [], pageKey: 'n' },
  })
  const desk = (by = 'Lin') => ({ ...asking(store, anOfficer(by)), files: storage.files })
  const bring = async (bytes: Uint8Array<ArrayBuffer>) => {
    const ticket = answered(await askUpload({ kind: 'paper', bytes: 9 }, desk()))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const check = async (bytes: Uint8Array<ArrayBuffer>) => checkImport({ uploadId: await bring(bytes) }, desk())
  return {
    store,
    desk,
    bring,
    check,
    checked: async (bytes: Uint8Array<ArrayBuffer>) => answered(await check(bytes)),
    /** Imports everything that the check has promised, call by call. */
    importAll: async (bytes: Uint8Array<ArrayBuffer>, { moves = [] as number[], id = '' } = {}) => {
      const uploadId = id || (await bring(bytes))
      const { digest, counts, phones = [] } = answered(await checkImport({ uploadId }, desk()))
      const calls: number[] = []
      for (let expected = counts.added + counts.changed + moves.length; ; ) {
        const agreed = { uploadId, digest, expected, phones: phones.length, moves }
        const { written, left } = answered(await atTheDoor('membership.import', agreed, desk()))
        calls.push(written)
        if (left === 0) return calls
        expected = left
      }
    },
    roster: () => store.members.list({ order: ['phone', 'asc'], limit: 1000 }),
    noUpload: () => randomBytes(12).toString('hex'),
  }
}

function aFirm(id: string, name: string) {
  return {
    ...{ id, name, unionId: 'noodle-union', unionName: '面馆工会', size: 'micro' as const, industry: '' },
    ...{ ownership: 'private' as const, gridId: 'grid-01', address: '', members: 0, grams: gramsOf(name), pageKey: id },
  }
}
