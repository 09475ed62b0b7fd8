import type { PersonContext } from '#server/context'
import type { Sealing, Unopened } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { done, type Result, refused } from '#shared/result'
import type { Family } from './collections'
import { type KeptFamily, sealFamily } from './sealedFamily'

/** The year in which a person was born, as they have said it; nothing where they have not, or the key is not here. */
export async function ownYearOf({ store, sealing }: KeptFamily, personId: string): Promise<number | undefined> {
  const opened = openOwnYear(sealing, await store.families.find(personId))
  return opened.ok ? opened.value : undefined
}

export async function readOwnYear(
  _asked: Input<'family.ownYear'>,
  context: PersonContext
): Promise<Output<'family.ownYear'>> {
  const birthYear = await ownYearOf(context, context.person.id)
  return done(birthYear === undefined ? {} : { birthYear })
}

/** 记本人的出生年份. Asked once; written over, or forgotten where none is sent. */
export async function keepOwnYear(
  { birthYear }: Input<'family.keepOwnYear'>,
  { store: { families }, sealing, person, now }: PersonContext
): Promise<Output<'family.keepOwnYear'>> {
  if (birthYear !== undefined && birthYear > inBeijing(now).year()) return refused('born_later')
  const family = await families.find(person.id)
  if (!openOwnYear(sealing, family).ok) return refused('family_unopened')
  if (birthYear === undefined) {
    await families.change({ _id: person.id }, { own: _.remove() })
    return done({})
  }
  const own = sealing.seal(JSON.stringify(birthYear), placeOf(person.id))
  const isFirst = !family && (await families.add({ ...nobody(sealing, person.id), own }))
  if (!isFirst) await families.change({ _id: person.id }, { own })
  return done({ birthYear })
}

/** Own years, for the change of keys. */
export const ownYearPart: SealedPart = {
  async *walk({ families }, keys, size) {
    for await (const rows of families.walk({ where: { 'own.key': _.in(keys) }, size }))
      yield rows.flatMap(({ id, own }) => (own ? [{ id, sealed: own }] : []))
  },
  placeOf,
  write: ({ families }, id, { before, after }) => families.change({ _id: id, 'own.box': before.box }, { own: after }),
}

/** A family in which nobody is written down yet. */
function nobody(sealing: Sealing, personId: string): Family {
  return { id: personId, sealed: sealFamily(sealing, personId, []), rev: 1 }
}

export function openOwnYear(sealing: Sealing, family: Family | undefined): Result<number | undefined, Unopened> {
  if (!family?.own) return done(undefined)
  const opened = sealing.open(family.own, placeOf(family.id))
  return opened.ok ? done(Number(opened.value)) : opened
}

function placeOf(personId: string): string {
  return `families/${personId}/own`
}
