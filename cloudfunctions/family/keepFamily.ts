import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { MAX_RELATIVES, type Relative } from '#shared/family/relative'
import { done, type Result, refused } from '#shared/result'
import { type KeptFamily, openFamily, relativesOf, sealFamily } from './sealedFamily'

/** Two phones of one person at once: so often it is tried again. */
const ROUNDS = 4

export async function listFamily(_: Input<'family.list'>, context: PersonContext): Promise<Output<'family.list'>> {
  return done(await relativesOf(context, context.person.id))
}

/** 记一位家人. The same id again changes what was written under it; nobody is written down twice. */
export async function saveRelative(
  relative: Input<'family.save'>,
  context: PersonContext
): Promise<Output<'family.save'>> {
  if (relative.birthYear > inBeijing(context.now).year()) return refused('born_later')
  return change(context, context.person.id, (before) => {
    const others = before.filter(({ id }) => id !== relative.id)
    if (others.some((one) => isSame(one, relative))) return refused('relative_twice')
    if (others.length === before.length && before.length >= MAX_RELATIVES) return refused('family_full')
    const after = before.map((one) => (one.id === relative.id ? relative : one))
    return done({ after: others.length === before.length ? [...before, relative] : after, told: relative })
  })
}

/** 删掉一位家人. What an earlier sign-up says of them stays with that sign-up, as long as such things are kept. */
export async function removeRelative(
  { id }: Input<'family.remove'>,
  context: PersonContext
): Promise<Output<'family.remove'>> {
  return change<{ removed: true }, never>(context, context.person.id, (before) =>
    done({ after: before.filter((one) => one.id !== id), told: { removed: true } })
  )
}

type Changed<Told> = { after: Relative[]; told: Told }

async function change<Told, Reason extends string>(
  { store: { families }, sealing }: KeptFamily,
  personId: string,
  decide: (before: Relative[]) => Result<Changed<Told>, Reason>
): Promise<Result<Told, Reason | 'family_unopened'>> {
  for (let round = 0; round < ROUNDS; round++) {
    const family = await families.find(personId)
    const opened = openFamily(sealing, family)
    if (!opened.ok) return refused('family_unopened')
    const decided = decide(opened.value)
    if (!decided.ok) return decided
    const { after, told } = decided.value
    const sealed = sealFamily(sealing, personId, after)
    const isKept = family
      ? (await families.change({ _id: personId, rev: family.rev }, { sealed, rev: family.rev + 1 })) === 1
      : await families.add({ id: personId, sealed, rev: 1 })
    if (isKept) return done(told)
  }
  throw new RequestFault('busy')
}

function isSame(one: Relative, other: Relative): boolean {
  return one.name === other.name && one.birthYear === other.birthYear
}
