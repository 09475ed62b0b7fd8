import type { Store } from '#server/store'
import { askUpload } from '../../files/askUpload'
import { askPrivateUpload } from '../../files/privatePictures'
import { answered } from '../../testing/answered'
import { aPng } from '../../testing/aPng'
import type { aStorage } from '../../testing/aStorage'
import { anOfficer, asking, NOON } from '../../testing/factories'

import { wasIn } from './triedAtDoor'

type Storage = Awaited<ReturnType<typeof aStorage>>

/** Deeds about bytes that are in the storage already; `storage` is there once the tests run. */
export function triedWithFiles(storage: () => Storage) {
  const brought = async (store: Store) => {
    const ticket = answered(await askPrivateUpload({ store, files: storage().files, now: NOON }, 9))
    await storage().put(ticket, aPng(3, 2))
    return ticket.uploadId
  }
  return {
    'cases.addPhoto': {
      by: 'member' as const,
      input: async (store: Store) => ({ which: { caseId: 'case-1' }, uploadId: await brought(store) }),
    },
    'photos.add': {
      by: 'member' as const,
      lay: async (store: Store) => {
        await wasIn(store)
        await store.events.change({ _id: 'cup' }, { startsAt: NOON - 2 })
      },
      input: async (store: Store) => ({ eventId: 'cup', uploadId: await brought(store), agrees: true as const }),
    },
    'events.addFile': {
      by: 'member' as const,
      lay: (store: Store) =>
        store.events.change(
          { _id: 'cup' },
          { questions: [{ id: 'work', label: '作品', kind: 'file' as const, required: false }] }
        ),
      input: async (store: Store) => ({
        ...{ eventId: 'cup', question: 'work', sort: 'photo' as const },
        uploadId: await brought(store),
      }),
    },
    'files.ask': { by: 'officer' as const },
    'files.keep': {
      by: 'officer' as const,
      input: async (store: Store) => {
        const desk = { ...asking(store, anOfficer()), files: storage().files }
        const ticket = answered(await askUpload({ kind: 'picture', bytes: 9 }, desk))
        await storage().put(ticket, aPng(3, 2))
        return { uploadId: ticket.uploadId, kind: 'picture' as const, name: '合影.png' }
      },
    },
  }
}
