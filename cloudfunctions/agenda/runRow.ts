import type { Entries } from '#server/agenda'
import type { Job } from '#server/job'
import type { AgendaRow } from './agendaRow'
import { giveBack, takeRow } from './takeRow'
import { MINUTE_MS, restUntil } from './times'

/** A step that finds work at once is not asked more often than this. */
const A_BREATH_MS = 1000
const PAUSE_AT_MOST_MS = 10 * MINUTE_MS
/** What this version does not know, a newer one has written: it stays. */
const UNKNOWN_MS = 60 * MINUTE_MS

/** Runs one row that is due, and again as long as somebody asks for it meanwhile; answers whether it was ours to run. */
export async function runRow(entries: Entries, row: AgendaRow, job: Job): Promise<boolean> {
  const { store, clock, until } = job
  const first = await takeRow(store, row, clock())
  let held = first
  while (held) {
    const end = await runEntry(entries, held.row, job)
    const mayGoOn = clock() < until
    const asked: AgendaRow | undefined = await giveBack(store, held, end, mayGoOn ? clock() : undefined)
    held = asked && (await takeRow(store, asked, clock()))
  }
  return first !== undefined
}

async function runEntry(entries: Entries, { name, subject, failures }: AgendaRow, job: Job) {
  const entry = entries[name]
  const now = job.clock()
  if (!entry) return { at: now + UNKNOWN_MS, failures }
  try {
    const next = await entry.run(job, subject)
    const rest = 'every' in entry ? restUntil(entry.every, now) : undefined
    const soonest = job.clock() + A_BREATH_MS
    return { at: next === undefined ? rest : Math.min(Math.max(next, soonest), rest ?? next), failures: 0 }
  } catch (error) {
    console.error(`${name} ${subject}`, error)
    const pause = Math.min(PAUSE_AT_MOST_MS, A_BREATH_MS * 2 ** failures)
    return { at: job.clock() + pause, failures: failures + 1 }
  }
}
