import type { Input } from '#shared/api'
import type { PostsChoice } from '#shared/register/posts'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { askUpload } from '../../files/askUpload'
import { answered } from '../answered'
import { aRegister } from '../aRegister'
import type { aStorage } from '../aStorage'
import { atTheDoor } from '../atTheDoor'
import { anArea } from '../roster/aGround'
import { aWorkbook, type WrittenCell } from './aWorkbook'

/** The register's desk with a storage, and sheets to import. */
export async function aRegisterDesk(storage: Awaited<ReturnType<typeof aStorage>>) {
  const register = await aRegister()
  await register.store.areas.add(anArea('grid-07', { name: '第 7 网格' }))
  const desk = (by = 'Lin') => ({ ...register.as(by), files: storage.files })
  const bring = async (bytes: Uint8Array<ArrayBuffer>) => {
    const ticket = answered(await askUpload({ kind: 'paper', bytes: 9 }, desk()))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const check = async (of: RegisterSheet, uploadId: string) =>
    answered(await atTheDoor('register.checkSheet', { of, uploadId }, desk()))
  const checked = async (of: RegisterSheet, ...rows: WrittenCell[][]) => check(of, await bring(aWorkbook(rows)))
  /** Imports everything that the check has promised, call by call. */
  const importBytes = async (of: RegisterSheet, bytes: Uint8Array<ArrayBuffer>, by = 'Lin', posts?: PostsChoice) => {
    const uploadId = await bring(bytes)
    const { digest, counts } = await check(of, uploadId)
    const calls: number[] = []
    for (let expected = counts.added + counts.changed; ; ) {
      const input: Input<'register.importSheet'> = { of, uploadId, digest, expected, ...(posts && { posts }) }
      const { written, left } = answered(await atTheDoor('register.importSheet', input, desk(by)))
      calls.push(written)
      if (left === 0) return { uploadId, calls }
      expected = left
    }
  }
  return {
    ...{ ...register, desk, bring, check, checked, importBytes },
    importRows: (of: RegisterSheet, ...rows: WrittenCell[][]) => importBytes(of, aWorkbook(rows)),
    undone: async (importId: string) => answered(await atTheDoor('register.undoSheet', { importId }, desk('Chen'))),
  }
}
