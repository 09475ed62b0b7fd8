import type { PersonContext } from '#server/context'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { registerKinds } from '#shared/register/sheets/registerKinds'
import { LONGEST_IMPORT } from '#shared/sheets/sheetImport'
import { columnsOf } from '#shared/sheets/sheetKind'
import { checkImport } from '../../cloudfunctions/membership/roster/checkImport'
import { importRoster } from '../../cloudfunctions/membership/roster/importRoster'
import { checkRegister } from '../../cloudfunctions/register/sheets/checkRegister'
import { importRegister } from '../../cloudfunctions/register/sheets/importRegister'
import { writeSheet } from '../../cloudfunctions/server/sheet/writeSheet'
import { answered } from '../../cloudfunctions/testing/answered'
import type { openRosterDesk } from './roster/openRosterDesk'

type Desk = Awaited<ReturnType<typeof openRosterDesk>>

const words = { title: '表', author: '', watermark: '' }

/** Brings a whole roster into an empty one, sheet by sheet and call by call; answers how long it took. */
export async function importPeople({ store, context, shelf, lines }: Desk): Promise<number> {
  await store.members.remove({})
  let tookMs = 0
  for (let from = 0; from < lines.length; from += LONGEST_IMPORT) {
    const rows = lines.slice(from, from + LONGEST_IMPORT)
    shelf.bytes = await writeSheet({ ...words, head: [...ROSTER_HEAD], rows })
    const uploadId = await anUpload(context, from)
    const started = performance.now()
    const { digest, counts } = answered(await checkImport({ uploadId }, context))
    for (let expected = counts.added; expected > 0; )
      expected = answered(await importRoster({ uploadId, digest, expected }, context)).left
    tookMs += performance.now() - started
  }
  return tookMs
}

/** The same for the enterprises, into an empty register. */
export async function importFirms({ store, context, shelf }: Desk): Promise<number> {
  const firms = await store.enterprises.listAll()
  await store.enterprises.remove({})
  const columns = columnsOf(registerKinds.enterprises)
  const rows = firms.map(({ name }) =>
    columns.map((column) => (column === 'name' ? name : column === 'staff' ? '18' : ''))
  )
  const head = columns.map((column) => registerKinds.enterprises.columns[column].name)
  shelf.bytes = await writeSheet({ ...words, head, rows })
  const how = { of: 'enterprises' as const, uploadId: await anUpload(context, 0) }
  const started = performance.now()
  const { digest, counts } = answered(await checkRegister(how, context))
  for (let expected = counts.added; expected > 0; )
    expected = answered(await importRegister({ ...how, digest, expected }, context)).left
  return performance.now() - started
}

async function anUpload({ store, person, now }: PersonContext, number: number): Promise<string> {
  const id = `upload${number}`
  await store.uploads.add({ id, fileId: 'f', askedBy: person.id, askedAt: now })
  return id
}
