import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import type { Person } from '#shared/identity/person'
import { inWords } from '#shared/log/view'
import { lookUp } from '#shared/lookUp'
import type { Look } from '#shared/privacy/view'
import { done } from '#shared/result'

const all: Record<string, AnyAction> = contracts

/** Deeds in office that concern one person's request or row, or their account; and lists of an event's people. */
const [OF_ONE, OF_ACCOUNT, LISTS] = (['person', 'account', 'signedUp'] as const).map((whom) =>
  Object.keys(all).filter((name) => lookUp(all, name)?.concerns === whom)
) as [string[], string[], string[]]

/** Ends the remark of a sheet that shows nobody's whole name. */
const MASKED = '已遮住'

/** The row of the roster that a remark names, for the union alone. */
const ROW = /名册 [\w-]+：/

const LATEST = 50

/**
 * 谁看过我的资料. What the log can say for certain: looks at and changes of the reader's own request and row, and lists with
 * whole names of events for which they had signed up by then. Who it was stays with the union.
 */
export async function listLooks(
  _input: Input<'privacy.looks'>,
  { store, person }: PersonContext
): Promise<Output<'privacy.looks'>> {
  return done(await findLooks(store, person))
}

export async function findLooks(store: Store, person: Person): Promise<Look[]> {
  const [own, signedUpAt] = await Promise.all([ownThings(store, person), timesOfSignUp(store, person)])
  const [aboutMe, lists] = await Promise.all([
    latest(store, { subject: _.in(own), action: _.in([...OF_ONE, ...OF_ACCOUNT]) }),
    latest(store, { subject: _.in([...signedUpAt.keys()]), action: _.in(LISTS) }),
  ])
  const withMe = lists.filter(
    ({ subject, at, remark = MASKED }) => !remark.endsWith(MASKED) && (signedUpAt.get(subject) ?? at + 1) <= at
  )
  // Releases of before 2026-11-28 stand under the row: they were of whoever had it then.
  const ofMe = aboutMe.filter(({ action, subject }) => subject === person.id || !OF_ACCOUNT.includes(action))
  const lines = [...ofMe, ...withMe].sort((one, other) => other.at - one.at).slice(0, LATEST)
  return lines.map(({ id, at, action, remark = '' }) => ({
    ...{ id, at, deed: nameOf(action) },
    why: inWords(remark).replace(ROW, ''),
  }))
}

async function ownThings({ bindings, joinings }: Store, { id, member }: Person): Promise<string[]> {
  const where = { personId: id }
  const requests = await Promise.all([
    bindings.list({ where, limit: LATEST, fields: ['_id'] }),
    joinings.list({ where, limit: LATEST, fields: ['_id'] }),
  ])
  return [id, ...requests.flat().map((request) => request.id), ...(member ? [member.id] : [])]
}

/** When the reader signed up, by event. */
async function timesOfSignUp({ registrations }: Store, { member }: Person): Promise<Map<string, number>> {
  if (!member) return new Map()
  const where = { memberId: member.id }
  const rows = await registrations.list({ where, order: ['at', 'desc'], limit: LATEST, fields: ['eventId', 'at'] })
  return new Map(rows.map(({ eventId, at }) => [eventId, at]))
}

function latest({ log }: Store, where: Parameters<Store['log']['count']>[0] & object): Promise<LogLine[]> {
  return log.list({ where, ...LATEST_FIRST, limit: LATEST })
}

function nameOf(action: string): string {
  return lookUp(all, action)?.name ?? action
}
