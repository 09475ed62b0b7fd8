import { behind } from '#server/behind'
import { _ } from '#server/command'
import type { House } from '#server/house'
import type { LogLine } from '#server/log'
import type { Store } from '#server/store'
import type { LogRow } from '#shared/log/view'
import { pageKey } from '#shared/page'
import { deedName } from './deedName'
import { nameThings } from './nameThings'

export interface About {
  personId?: string | undefined
  subject?: string | undefined
}

/** The lines about a person, a thing or everything, the latest first, behind the one whose key is given. */
export function readLines(
  { log }: Store,
  { personId, subject }: About,
  { after, limit }: { after: string | undefined; limit: number }
): Promise<LogLine[]> {
  const about = { ...(personId && { personId }), ...(subject && { subject }) }
  return log.list({
    where: _.and([about, ...behind(after, ['at', 'desc'])]),
    order: ['at', 'desc'],
    thenBy: ['_id', 'desc'],
    limit,
  })
}

export function keyOf({ at, id }: LogLine): string {
  return pageKey(at, id)
}

/** With the names of who did it, and of what it was done to. */
export async function withNames(store: Store, house: House, lines: LogLine[]): Promise<LogRow[]> {
  const [people, thingOf] = await Promise.all([
    store.people.listByIds([...new Set(lines.map(({ personId }) => personId))]),
    nameThings(store, house, lines),
  ])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return lines.map((line) => {
    const thing = thingOf.get(line.subject)
    return { ...line, deed: deedName(line.action), person: nameOf.get(line.personId) ?? '', ...(thing && { thing }) }
  })
}
