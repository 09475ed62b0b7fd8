import { createHmac } from 'node:crypto'
import type { Sealed, Sealing, Unopened } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { companionWords } from '#shared/events/family/companionWords'
import type { Companion } from '#shared/events/family/familyRule'
import { guestNamed } from '#shared/events/places/guests'
import { unopenedText } from '#shared/events/unopened'
import { done, type Result } from '#shared/result'

/** 同去的家人 of a registration, sealed; how many they are is no secret, and stays when the rest has gone. */
export type SealedCompanions = Partial<Sealed> & { count: number }

/** What is sealed: who they are, and to which words the guardian has said yes. */
export interface BroughtAlong {
  companions: Companion[]
  guardian?: { version: number; at: number }
}

export function sealCompanions(sealing: Sealing, registrationId: string, along: BroughtAlong): SealedCompanions {
  return { ...sealing.seal(JSON.stringify(along), placeOf(registrationId)), count: along.companions.length }
}

/** Those who come along; nobody where there are none. */
export function openCompanions(
  sealing: Sealing,
  { id, companions }: { id: string; companions?: SealedCompanions }
): Result<BroughtAlong, Unopened> {
  const { key, box } = companions ?? {}
  if (!key || !box) return done({ companions: [] })
  const opened = sealing.open({ key, box }, placeOf(id))
  return opened.ok ? done(JSON.parse(opened.value) as BroughtAlong) : opened
}

/** Those who come along, as a list of people shows them: by name to whoever may know, else how many they are. */
export function shownCompanions(
  sealing: Sealing,
  row: { id: string; companions?: SealedCompanions },
  isWhole: boolean
): string {
  const count = row.companions?.count ?? 0
  const opened = openCompanions(sealing, row)
  if (count === 0) return ''
  if (!opened.ok) return unopenedText[opened.reason]
  return isWhole && opened.value.companions.length > 0
    ? opened.value.companions.map(companionWords).join('、')
    : `${count} 位`
}

/** All registrations with companions, for the change of keys. */
export const companionsPart: SealedPart = {
  async *walk({ registrations }, keys, size) {
    for await (const rows of registrations.walk({ where: { 'companions.key': _.in(keys) }, size }))
      yield rows.flatMap(({ id, companions: { key, box } = { count: 0 } }) =>
        key && box ? [{ id, sealed: { key, box } }] : []
      )
  },
  placeOf,
  write: ({ registrations }, id, { before, after }) =>
    registrations.change(
      { _id: id, 'companions.box': before.box },
      { 'companions.key': after.key, 'companions.box': after.box }
    ),
}

/**
 * Names of these children in the place book: the same name and year of birth is the same child, whoever brings it, unless
 * the parent has said that it is another. Without the salt of the event, which goes with the children's data, a name says
 * nothing.
 */
export async function guestsOf(
  { places }: Store,
  eventId: string,
  brought: (Companion & { notSame?: true | undefined })[],
  memberId: string
): Promise<string[]> {
  const [book] = await places.project<{ salt?: string }>({ _id: eventId }, { salt: 1 })
  return brought.map(({ name, birthYear, notSame }) => {
    const who = [name, birthYear, ...(notSame ? [memberId] : [])].join('\n')
    return guestNamed(
      createHmac('sha256', book?.salt ?? eventId)
        .update(who)
        .digest('base64url')
        .slice(0, 16)
    )
  })
}

/** Whether one of these stands in the book in somebody else's turn. */
export async function areThere({ places }: Store, eventId: string, guests: string[]): Promise<boolean> {
  if (guests.length === 0) return false
  const found = await places.list({ where: { _id: eventId, 'people.id': _.in(guests) }, limit: 1, fields: ['_id'] })
  return found.length > 0
}

function placeOf(registrationId: string): string {
  return `registrations/${registrationId}/companions`
}
