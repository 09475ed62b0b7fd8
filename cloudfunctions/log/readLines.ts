import type { House } from '#server/house'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'
import type { Where } from '#server/store/fields'
import type { LogRow } from '#shared/log/view'
import { deedName } from './deedName'
import { nameThings } from './nameThings'

export interface About {
  personId?: string | undefined
  subject?: string | undefined
}

export function linesAbout({ personId, subject }: About): Where<LogLine> {
  return { ...(personId && { personId }), ...(subject && { subject }) }
}

/** Lines with the names of the person who acted and of the thing that was changed. */
export async function withNames(store: Store, house: House, lines: LogLine[]): Promise<LogRow[]> {
  const [people, thingOf] = await Promise.all([
    store.people.listByIds([...new Set(lines.map(({ personId }) => personId))]),
    nameThings(store, house, lines),
  ])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return lines.map(({ state, ...line }) => {
    const thing = thingOf.get(line.subject)
    return {
      ...{ ...line, deed: deedName(line.action), person: nameOf.get(line.personId) ?? '' },
      ...(thing && { thing }),
      ...(state === 'open' && { isOpen: true }),
    }
  })
}
