import type { House } from '#server/house'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input } from '#shared/api'
import type { LogRow } from '#shared/log/view'
import { deedName } from './deedName'
import { nameThings } from './nameThings'

export type About = Omit<Input<'log.list'>, 'cursor'>

/** The condition for lines of a person, of a deed, about a thing or somebody, within a span of time. */
export async function linesAbout(
  store: Store,
  { personId, subject, action, memberId, from, to }: About
): Promise<Where<LogLine>> {
  const about = memberId && { subject: _.in(await thingsOf(store, memberId)) }
  const span = spanOf(from, to)
  return { ...about, ...(personId && { personId }), ...(subject && { subject }), ...(action && { action }), ...span }
}

function spanOf(from: number | undefined, to: number | undefined): Where<LogLine> {
  if (from !== undefined && to !== undefined) return { at: _.gte(from).and(_.lt(to)) }
  if (from !== undefined) return { at: _.gte(from) }
  return to === undefined ? {} : { at: _.lt(to) }
}

/** Requests of one person to be known are few. */
const REQUESTS = 50

/** What stands in the log for somebody on the roster: their row, their account, their requests to be known. */
async function thingsOf({ people, bindings }: Store, memberId: string): Promise<string[]> {
  const person = await people.findWhere({ 'member.id': memberId })
  if (!person) return [memberId]
  const requests = await bindings.list({ where: { personId: person.id }, limit: REQUESTS, fields: ['_id'] })
  return [memberId, person.id, ...requests.map(({ id }) => id)]
}

/** Lines with the names of the person who acted and of the thing that was changed. */
export async function withNames(store: Store, house: House, lines: LogLine[]): Promise<LogRow[]> {
  const [people, thingOf] = await Promise.all([
    store.people.listByIds([...new Set(lines.map(({ personId }) => personId))]),
    nameThings(store, house, lines),
  ])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return lines.map(({ state, named, ...line }) => {
    const thing = named ?? thingOf.get(line.subject)
    return {
      ...{ ...line, deed: deedName(line.action), person: nameOf.get(line.personId) ?? '' },
      ...(thing && { thing }),
      ...(state === 'open' && { isOpen: true }),
    }
  })
}
