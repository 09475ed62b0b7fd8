import { randomBytes } from 'node:crypto'
import type { Sealed, Sealing } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { BoundMember } from '#shared/membership/member'

/** 会员码的密钥. One for each row of the roster and the person bound to it, sealed: whoever is bound next has another. */
export interface StoredCard {
  id: string
  personId: string
  sealed: Sealed
  at: number
}

interface Whose {
  personId: string
  member: Pick<BoundMember, 'id'>
  now: number
}

const BYTES = 32

/** The secret of somebody’s card; made when they open it first, and anew where the old one is somebody else’s or does not open. */
export async function secretOf(
  { cards }: Pick<Store, 'cards'>,
  sealing: Sealing,
  { personId, member, now }: Whose
): Promise<string> {
  const kept = await cards.find(member.id)
  const known = kept?.personId === personId ? openCard(sealing, kept) : undefined
  if (known) return known
  const secret = randomBytes(BYTES).toString('hex')
  const card = { id: member.id, personId, sealed: sealing.seal(secret, placeOf(member.id)), at: now }
  if (kept) {
    await cards.change({ _id: member.id, 'sealed.box': kept.sealed.box }, { personId, sealed: card.sealed, at: now })
  } else await cards.add(card)
  // Two phones may have asked at once: what stands in the row counts for both.
  return openCard(sealing, await cards.get(member.id)) ?? secret
}

export function openCard(sealing: Sealing, { id, sealed }: Pick<StoredCard, 'id' | 'sealed'>): string | undefined {
  const opened = sealing.open(sealed, placeOf(id))
  return opened.ok ? opened.value : undefined
}

/** All cards, for the change of keys. */
export const cardsPart: SealedPart = {
  walk: ({ cards }, keys, size) => cards.walk({ where: { 'sealed.key': _.in(keys) }, size }),
  placeOf,
  write: ({ cards }, id, { before, after }) => cards.change({ _id: id, 'sealed.box': before.box }, { sealed: after }),
}

function placeOf(memberId: string): string {
  return `cards/${memberId}`
}
