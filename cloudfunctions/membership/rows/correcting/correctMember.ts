import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { decideCorrection, seenIn } from '#shared/membership/rows/decideCorrection'
import type { CorrectedField } from '#shared/membership/rows/input'
import { faultOfJoining } from '#shared/membership/rows/joiningDay'
import type { CorrectionConflict } from '#shared/membership/rows/view'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../../directory/feature'
import { findNeighbour } from '../findNeighbour'
import { followRow } from '../followRow'
import { hasOpenedHonours } from '../openSecret'
import { rowFor } from '../rowFor'
import type { StoredMember } from '../rowKeys'
import { sayCorrection } from './sayCorrection'
import { applyCorrection, writeCorrection } from './writeCorrection'

/** Somebody else may write between two looks; then the row is compared again. */
const ROUNDS = 4

/**
 * 改一行. Saves what nobody else has changed since it was seen, and answers the rest with how it stands now. Whoever is
 * bound follows, and so do the numbers of the directory.
 */
export async function correctMember(
  asked: Input<'membership.correct'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'membership.correct'>> {
  if (asked.changes.honours && !isOfficer(person)) return refused('honours_of_officers')
  if (asked.changes.honours && !(await hasOpenedHonours(store, { ...asked, personId: person.id, now })))
    throw new RequestFault('forbidden')
  for (let round = 0; round < ROUNDS; round++) {
    const before = await rowFor(store, asked.memberId, person)
    if (before.standing === 'left') return refused('row_left')
    // An officer opens a phone for a reason that the log keeps, and finds out none by trying, either.
    const knowsPhone = before.corrections?.phone?.by === person.id
    const { saved, write, conflicts } = decideCorrection(before, { ...asked, knowsPhone })
    const answer = done({ saved, conflicts: await tellConflicts(store, before, conflicts) })
    if (write.length === 0) {
      line.leaveOut()
      return answer
    }
    const after = applyCorrection(before, write, asked.changes)
    const hindrance = await findHindrance(store, after, { fields: write, now })
    if (hindrance) return refused(hindrance)
    const unionIds = write.includes('standing') ? [before.unionId] : []
    const isWritten = await leaveRecount(store, { unionIds, now }, () =>
      writeCorrection(store, { before, after, fields: write }, { at: now, person })
    )
    if (!isWritten) continue
    line.say({ remark: sayCorrection(before, after, write) })
    await followRow(store, after)
    return answer
  }
  throw new RequestFault('busy')
}

async function findHindrance(
  store: Store,
  after: StoredMember,
  { fields, now }: { fields: CorrectedField[]; now: number }
) {
  const fault = fields.includes('joinedAt') ? faultOfJoining(after.joinedAt, now) : undefined
  if (fault) return fault
  if (fields.includes('standing') && after.standing === 'member' && after.unionId === NO_UNION)
    return 'no_union' as const
  if (fields.includes('phone') && (await findNeighbour(store, after))) return 'phone_in_enterprise' as const
  return undefined
}

async function tellConflicts(
  { people }: Store,
  row: StoredMember,
  fields: CorrectedField[]
): Promise<CorrectionConflict[]> {
  const { corrections = {} } = row
  const by = await people.listByIds(fields.flatMap((field) => corrections[field]?.by ?? []))
  const names = new Map(by.map(({ id, name }) => [id, name]))
  return fields.map((field) => {
    const last = corrections[field]
    const name = last && names.get(last.by)
    return { field, theirs: seenIn(row, field), ...(last && { at: last.at }), ...(name && { by: name }) }
  })
}
