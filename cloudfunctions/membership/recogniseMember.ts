import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { bindsAlone, countTry } from './bindToRoster'
import { findRowByPhone } from './findRow'
import { proofOf } from './provenPhone'

/**
 * 认一认. The row of the roster that has the phone number for which WeChat vouches, so that its holder need only say yes.
 * Where no row or more than one has it, the proof of the number saves asking WeChat again.
 */
export async function recogniseMember(
  { code }: Input<'membership.recognise'>,
  context: PersonContext
): Promise<Output<'membership.recognise'>> {
  const { store, person, phoneNumbers } = context
  if (person.member) return refused('bound_already')
  if (!(await countTry(context))) return refused('too_many_tries')
  const phone = await phoneNumbers.exchange(code)
  if (!phone) return refused('phone_not_given')

  const proof = proofOf(phone, context)
  const row = proof ? await findRowByPhone(store, phone) : undefined
  const isFree = row && (row.personId === undefined || row.personId === person.id)
  if (!proof || !row || !isFree || !bindsAlone(row, person.id))
    return done({ kind: 'unknown', ...(proof && { proof }) })
  const { name } = await store.enterprises.get(row.enterpriseId)
  return done({ kind: 'found', name: row.name, enterprise: { id: row.enterpriseId, name }, proof })
}
