import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { watermarkOf } from '#shared/files/exported'
import { isOfficer } from '#shared/identity/caller'
import type { Member } from '#shared/membership/member'
import { storeExport } from '../../files/feature'
import { A_PART, type RosterExport } from './rosterExport'
import { presentIn, rosterLines, rosterSheet } from './rosterRows'

/** 一份一份地写. After a crash it goes on behind the last part that was written. */
export const writeExport: Deed = {
  async run(job, exportId) {
    for (;;) {
      const asked = await job.store.rosterExports.find(exportId)
      if (asked?.state !== 'writing') return undefined
      if (job.clock() >= job.until) return job.clock()
      await writePart(job, asked)
    }
  },
  all: async ({ rosterExports }) => {
    const writing = await rosterExports.listAll({ where: { state: 'writing' }, fields: ['madeAt'] })
    return writing.map(({ id, madeAt }) => ({ subject: id, at: madeAt }))
  },
}

async function writePart({ store, files, clock }: Job, asked: RosterExport): Promise<void> {
  const { id, madeBy, madeAt, unionId, reason, rev } = asked
  const settle = (changes: Partial<RosterExport>) =>
    store.rosterExports.change({ _id: id, rev }, { ...changes, rev: rev + 1 })
  const person = await store.people.find(madeBy)
  // Whoever was dismissed meanwhile gets no more of it.
  if (!person || !isOfficer(person)) return void (await settle({ state: 'ended' }))

  const members = await listPart(store, asked)
  const state = members.length < A_PART ? 'ready' : 'writing'
  if (members.length === 0) return void (await settle({ state }))
  const sheet = {
    ...{ ...rosterSheet, name: `${asked.name}-第 ${asked.parts.length + 1} 份` },
    rows: await rosterLines(store, members, { unionId, reason }),
    watermark: watermarkOf({ person: person.name, at: madeAt, reason }),
  }
  const made = await storeExport({ store, files, person, now: clock() }, sheet).catch(wasDismissed)
  if (!made) return void (await settle({ state: 'ended' }))
  const part = { id: made.id, name: made.name, rows: members.length }
  const isOurs = await settle({
    ...{ state, parts: [...asked.parts, part], written: asked.written + members.length },
    after: members.at(-1)?.id ?? asked.after,
  })
  if (isOurs === 1) return
  // Another run was quicker, and its part is the one that counts.
  await store.exports.remove({ _id: made.id })
  await files.remove([made.fileId])
}

/** The rows behind the last one that was written, as many as a sheet takes. */
async function listPart({ members }: Store, { unionId, after }: RosterExport): Promise<Member[]> {
  const part: Member[] = []
  for await (const rows of members.walk({ where: presentIn(unionId), cursor: after })) {
    part.push(...rows)
    if (part.length >= A_PART) break
  }
  return part.slice(0, A_PART)
}

function wasDismissed(error: unknown): undefined {
  if (error instanceof RequestFault && error.fault === 'signed_out') return undefined
  throw error
}
