import { ROSTER_COLUMNS } from '#shared/membership/rosterKind'
import { type RosterCells, readRosterLine } from '#shared/membership/rosterLine'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { NO_CELL } from '#shared/sheetCell'
import { LONGEST_IMPORT } from '#shared/sheets/sheetImport'
import { exportRoster } from '../../cloudfunctions/membership/export/exportRoster'
import { checkImport } from '../../cloudfunctions/membership/roster/checkImport'
import { planImport } from '../../cloudfunctions/membership/roster/planImport'
import { writeSheet } from '../../cloudfunctions/server/sheet/writeSheet'
import { answered } from '../../cloudfunctions/testing/answered'
import { importFirms, importPeople } from './importing'
import { openRosterDesk } from './roster/openRosterDesk'

/** Measures sheets of `people`, or plain text, in a process of its own, so that its memory is nobody else's. */
const [kind = '', people = '0'] = process.argv.slice(2)
const now = Date.now()
const asText = (rows: string[][]) => Buffer.from(rows.map((row) => row.join(',')).join('\n'))

type Desk = Awaited<ReturnType<typeof openRosterDesk>>

const works: Record<string, (desk: Desk) => Promise<number>> = {
  export: ({ context }) => timed(async () => answered(await exportRoster({ reason: '测量' }, context))),
  exportText: ({ store, shelf }) =>
    timed(async () => {
      await store.enterprises.listAll({ fields: ['name', 'unionName'] })
      shelf.bytes = asText((await store.members.listAll()).map((row) => Object.values(row).map(String)))
    }),
  check: (desk) =>
    bySheets(desk, {
      write: (rows) => writeSheet({ title: '名册', author: '', watermark: '', head: [...ROSTER_HEAD], rows }),
      check: async () => {
        const { counts } = answered(await checkImport({ uploadId: 'u' }, desk.context))
        if (counts.wrong > 0) throw new Error(`${counts.wrong} lines are wrong.`)
      },
    }),
  importPeople,
  importFirms,
  checkText: (desk) =>
    bySheets(desk, {
      write: async (rows) => asText(rows),
      check: () => planImport(desk.store, readText(desk.shelf.bytes), now),
    }),
}

interface Steps {
  write: (rows: string[][]) => Promise<Buffer>
  check: () => Promise<unknown>
}

/** Time of checking all lines in sheets of the longest size that may be imported; only the checking counts. */
async function bySheets({ lines, shelf }: Desk, { write, check }: Steps): Promise<number> {
  let tookMs = 0
  for (let from = 0; from < lines.length; from += LONGEST_IMPORT) {
    shelf.bytes = await write(lines.slice(from, from + LONGEST_IMPORT))
    tookMs += await timed(check)
  }
  return tookMs
}

function readText(bytes: Buffer) {
  return bytes
    .toString()
    .split('\n')
    .map((text, row) => {
      const cells = text.split(',').map((cell) => ({ text: cell, isFormula: false }))
      const read = Object.fromEntries(ROSTER_COLUMNS.map((column, at) => [column, cells[at] ?? NO_CELL])) as RosterCells
      const { line, faults } = readRosterLine(read, { now, daysBefore: 0 })
      return { row, ...line, faults, cells: read }
    })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function run(): Promise<void> {
  const desk = await openRosterDesk(Number(people), now)
  const megabytes = () => process.resourceUsage().maxRSS / 1024
  const before = megabytes()
  const tookMs = Math.round((await works[kind]?.(desk)) ?? 0)
  const kilobytes = Math.round(desk.shelf.bytes.length / 1024)
  const [peakMb, moreMb] = [megabytes(), megabytes() - before].map(Math.round)
  console.log(JSON.stringify({ tookMs, kilobytes, peakMb, moreMb }))
}

run()
