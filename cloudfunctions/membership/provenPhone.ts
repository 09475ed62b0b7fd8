import * as v from 'valibot'
import type { PersonContext } from '#server/context'
import { PhoneSchema } from '#shared/membership/binding'

type Proving = Pick<PersonContext, 'sealing' | 'person' | 'now'>

/** The time in which somebody answers whether a row is theirs, or fills in the form. */
export const PROOF_LASTS_MS = 15 * 60_000

const ProofSchema = v.object({ phone: PhoneSchema, at: v.number() })
const BoxSchema = v.object({ key: v.string(), box: v.string() })

/**
 * A number that WeChat has vouched for, sealed for this person: WeChat's own code is good once, and is bought. Nothing of
 * it is stored; without a key in this installation there is none.
 */
export function proofOf(phone: string, { sealing, person, now }: Proving): string | undefined {
  if (sealing.ids.length === 0) return undefined
  return JSON.stringify(sealing.seal(JSON.stringify({ phone, at: now }), placeOf(person)))
}

/** The number in a proof; nothing when it is somebody else's, old, or none of ours. */
export function phoneIn(proof: string, { sealing, person, now }: Proving): string | undefined {
  const box = v.safeParse(BoxSchema, parsed(proof))
  const opened = box.success ? sealing.open(box.output, placeOf(person)) : undefined
  const told = v.safeParse(ProofSchema, opened?.ok ? parsed(opened.value) : undefined)
  return told.success && now < told.output.at + PROOF_LASTS_MS ? told.output.phone : undefined
}

function placeOf({ id }: { id: string }): string {
  return `phone of ${id}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
