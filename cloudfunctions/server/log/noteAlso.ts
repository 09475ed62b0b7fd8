import type { Store } from '../store'
import { lineId } from './lineId'
import type { LogLine } from './logLine'

/**
 * Lines of the further things that one deed was about, so that each tells of it in its own history. They come after the
 * deed, whose own line was there before it.
 */
export async function noteAlso(
  { log }: Store,
  deed: Pick<LogLine, 'at' | 'personId' | 'action'>,
  things: readonly Required<Pick<LogLine, 'subject' | 'remark'>>[]
): Promise<void> {
  const { at, personId, action } = deed
  if (things.length > 0) await log.addMany(things.map((thing) => ({ id: lineId(at), at, personId, action, ...thing })))
}
