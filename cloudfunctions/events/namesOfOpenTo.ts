import type { Store } from '#server/store'
import type { OpenTo } from '#shared/events/event'

const NAMED_AT_MOST = 3

/**
 * Names of the unions that an event is open to: a reader who may not take part learns it from the page, not from a
 * refusal.
 */
export async function namesOfOpenTo({ unions }: Store, openTo: OpenTo): Promise<string[]> {
  if (openTo.kind !== 'unions') return []
  return (await unions.listByIds(openTo.unionIds.slice(0, NAMED_AT_MOST))).map(({ name }) => name)
}
