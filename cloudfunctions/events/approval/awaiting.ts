import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { type ApprovalStep, awaitedStep } from '#shared/events/approval/approval'
import type { ApprovedOne } from '#shared/events/approval/view'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { whoseOwn } from '../../review/feature'
import { readStanding, type Seated } from '../places/standing'
import type { StoredRegistration } from '../storedRegistration'

export interface Looking {
  eventId: string
  /** The union whose chair looks at its own people; without it whoever runs the event looks. */
  unionId?: string
  memberIds: string[]
}

/** A sign-up that waits for whoever looks. */
export type Awaiting = Seated & { row: StoredRegistration; as: ApprovalStep }

/** As whom somebody looks: it names the field of the turn that is written. */
export function lookingAs({ unionId }: Pick<Looking, 'unionId'>): ApprovalStep {
  return unionId === undefined ? 'organiser' : 'chair'
}

/**
 * Of these members those whose sign-ups wait for this person, and what is to be said of the others. Nobody looks at their own,
 * and where two people are to look the second is another human being than the first.
 */
export async function findAwaiting(
  { eventId, unionId, memberIds }: Looking,
  { store, person }: Pick<PersonContext, 'store' | 'person'>
): Promise<{ awaiting: Awaiting[]; others: ApprovedOne[] }> {
  const ids = [...new Set(memberIds)].map((id) => registrationId(eventId, id))
  const rows = (await store.registrations.listByIds(ids)).filter(
    (row) => unionId === undefined || row.unionId === unionId
  )
  const as = lookingAs({ ...(unionId !== undefined && { unionId }) })
  const seen = await Promise.all(rows.map((row) => readOne(store, row)))
  const isOwn = await whoseOwn(
    store,
    person,
    seen.flatMap(({ row, seated }) => askersOf(row, { seated, as }))
  )
  const awaiting: Awaiting[] = []
  const others: ApprovedOne[] = []
  for (const { row, seated } of seen) {
    const whose = { memberId: row.memberId, name: row.name }
    const step = seated && awaitedStep(seated.turn)
    const isTheirs = step === as || (step === 'chair' && as === 'organiser')
    if (!seated) others.push({ ...whose, why: 'gone' })
    else if (!isTheirs) others.push({ ...whose, why: 'before', ...(step ? { awaits: step } : { isIn: true as const }) })
    else if (askersOf(row, { seated, as }).some(isOwn)) others.push({ ...whose, why: 'own' })
    else awaiting.push({ ...seated, row, as })
  }
  return { awaiting, others }
}

async function readOne(store: Store, row: StoredRegistration): Promise<{ row: StoredRegistration; seated?: Seated }> {
  const standing = await readStanding(store, row.eventId, row.memberId)
  return standing.status === 'confirmed' ? { row, seated: { key: standing.key, turn: standing.turn } } : { row }
}

/** What this step finds in the book: nobody has said yes at it, and what is called off or has begun waits for nobody. */
export function isUnseen(
  eventId: string,
  { key, as }: { key: string; as: ApprovalStep },
  now: number
): FieldConditions<PlaceBook> {
  return { _id: eventId, status: 'open', startsAt: _.gt(now), [`turns.${key}.approval.${as}`]: _.exists(false) }
}

/** Who has asked: the person, and for whoever looks second also the one who looked first, or who enrolled them. */
function askersOf(
  { personId }: StoredRegistration,
  { seated, as }: { seated: Seated | undefined; as: ApprovalStep }
): string[] {
  const { approval, by } = seated?.turn ?? {}
  const first = as === 'organiser' ? (approval?.chair?.by ?? by?.id) : undefined
  return [personId, first ?? ''].filter(Boolean)
}
