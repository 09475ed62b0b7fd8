import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { dayText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { WhoRefusal } from '#shared/events/fairness/decideWho'
import refusals from '#shared/events/refusals.json'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
import type { Barred } from '#shared/events/view'
import { unionsLedBy } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { type Refused, refused } from '#shared/result'

/** 由主席来领. Refuses whoever does not lead the union that they would take for; an event without the rule asks nothing. */
export function findClaimBar({ ceiling }: UnionEvent, person: Person): Refused<WhoRefusal> | undefined {
  if (!ceiling?.byChair || unionsLedBy(person).includes(person.member?.unionId ?? '')) return undefined
  return refused('chair_only')
}

/** Who of a union has taken what is theirs, in the sentence that the other chairs read. */
export async function claimedBy(
  { registrations }: Pick<Store, 'registrations'>,
  event: UnionEvent,
  unionId: string,
  now: number
): Promise<Refused<WhoRefusal> | undefined> {
  const [taken] = await registrations.list({
    where: { unionId, eventId: event.id, status: _.in(CURRENT_STATUSES) },
    limit: 1,
    fields: ['name', 'at'],
  })
  return taken && refused('claimed_already', `${taken.name}${dayText(taken.at, now)}已经替本工会领了，`)
}

/** What the page says before the tap. */
export async function seeClaimBar(
  store: Store,
  event: UnionEvent,
  person: Person,
  now: number
): Promise<Barred | undefined> {
  const { ceiling } = event
  const { member } = person
  if (!ceiling?.byChair || !member) return undefined
  const bar = findClaimBar(event, person) ?? (await claimedBy(store, event, member.unionId, now))
  return bar && { reason: bar.reason, text: `${bar.about ?? ''}${refusals[bar.reason]}` }
}
