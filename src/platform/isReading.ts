import type { ActionName } from '#shared/api'

const readings: ReadonlySet<ActionName> = new Set<ActionName>([
  'me.get',
  'news.list',
  'news.read',
  'events.list',
  'events.get',
  'events.mine',
  'directory.summary',
  'directory.unions',
  'directory.enterprises',
  'directory.union',
  'directory.enterprise',
  'messages.list',
])

/** Asks without changing anything. */
export function isReading(action: ActionName): boolean {
  return readings.has(action)
}
