import type { Result } from '#shared/result'
import { RequestFault } from '../RequestFault'
import type { Store } from '../store'
import { lineId } from './lineId'
import type { LogLine } from './logLine'
import { withShortPhones } from './shortPhone'

/** What a use case adds to its line in the log, beyond what the contract knows beforehand. */
export interface Line {
  say: (more: { subject?: string; remark?: string; personId?: string }) => void
  /** Begins the remark with these words, whatever else is said of the deed. */
  mark: (words: string) => void
  /** Takes the line away: the deed had been done before, or there was nothing to do. */
  leaveOut: () => void
}

/** Stands in for a line where an action has none. */
export const noLine: Line = { say: () => {}, mark: () => {}, leaveOut: () => {} }

interface Deed {
  store: Store
  line: Omit<LogLine, 'id' | 'state'>
  run: (line: Line) => Promise<unknown>
  /** Name of the thing, once the deed is done. */
  nameOf?: ((subject: string) => Promise<string | undefined>) | undefined
}

/**
 * Runs a deed with its line in the log: written before, so that a crash leaves no deed without its author, closed
 * after, and taken back when the deed was refused. An error leaves the line open, unless the request itself was wrong.
 */
export async function withLine({ store: { log }, line, run, nameOf }: Deed): Promise<unknown> {
  const id = lineId(line.at)
  const said: Parameters<Line['say']>[0] = {}
  let isLeftOut = false
  let marked = ''
  await log.add({ ...line, subject: withShortPhones(line.subject), id, state: 'open' })
  try {
    const outcome = await run({
      say: ({ subject, remark, personId }) =>
        Object.assign(said, {
          ...(subject !== undefined && { subject: withShortPhones(subject) }),
          ...(remark !== undefined && { remark: withShortPhones(remark) }),
          ...(personId !== undefined && { personId }),
        }),
      mark: (words) => {
        marked = withShortPhones(words)
      },
      leaveOut: () => {
        isLeftOut = true
      },
    })
    if (isLeftOut || isRefused(outcome)) await log.takeBack(id)
    else {
      const named = await nameOf?.(said.subject ?? line.subject)
      const remark = marked && { remark: [marked, said.remark].filter(Boolean).join('；') }
      await log.close(id, { ...said, ...remark, ...(named && { named: withShortPhones(named) }) })
    }
    return outcome
  } catch (error) {
    if (error instanceof RequestFault) await log.takeBack(id)
    throw error
  }
}

function isRefused(outcome: unknown): boolean {
  return !(outcome as Result<unknown, string>).ok
}
