import type { Store } from '../store'
import type { LogLine } from './logLine'

/**
 * Writes a line of what the installation does of itself, in nobody's name. The moment and the thing make its id, so that a run
 * that was cut short writes no second one.
 */
export async function noteOwnDeed(
  { log }: Store,
  { at, action, subject, remark }: Pick<LogLine, 'at' | 'action' | 'subject'> & { remark: string }
): Promise<void> {
  const id = `${at.toString(16).padStart(12, '0')}-${subject}`
  await log.add({ id, at, personId: '', action, subject, remark })
}
