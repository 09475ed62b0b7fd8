import type { PersonContext } from '#server/context'
import type { Sealing, Unopened } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import { _ } from '#server/store/command'
import type { Relative } from '#shared/family/relative'
import { done, type Result } from '#shared/result'
import type { Family } from './collections'

export type KeptFamily = Pick<PersonContext, 'store' | 'sealing'>

/** Those whom a person has written down, in the order in which it was done; nobody where the key is not here. */
export async function relativesOf({ store, sealing }: KeptFamily, personId: string): Promise<Relative[]> {
  const opened = openFamily(sealing, await store.families.find(personId))
  return opened.ok ? opened.value : []
}

export function openFamily(sealing: Sealing, family: Family | undefined): Result<Relative[], Unopened> {
  if (!family) return done([])
  const opened = sealing.open(family.sealed, placeOf(family.id))
  return opened.ok ? done(JSON.parse(opened.value) as Relative[]) : opened
}

export function sealFamily(sealing: Sealing, personId: string, relatives: Relative[]): Family['sealed'] {
  return sealing.seal(JSON.stringify(relatives), placeOf(personId))
}

/** All families, for the change of keys. */
export const familyPart: SealedPart = {
  walk: ({ families }, keys, size) => families.walk({ where: { 'sealed.key': _.in(keys) }, size }),
  placeOf,
  write: ({ families }, id, { before, after }) =>
    families.change({ _id: id, 'sealed.box': before.box }, { sealed: after }),
}

function placeOf(personId: string): string {
  return `families/${personId}`
}
