import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { BINDING_TRIES_A_DAY } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { bindingReview } from './bindingReview'
import { bindRow } from './bindRow'
import { findRow } from './findRow'
import { phoneIn } from './provenPhone'

/**
 * 绑定名册. A phone number that WeChat vouches for binds alone when exactly one row has it with this name and enterprise;
 * everything else waits for an officer. A typed number gets the same answer with a match and without one.
 */
export async function bindToRoster(
  { name, enterpriseId, phone }: Input<'membership.bind'>,
  context: PersonContext
): Promise<Output<'membership.bind'>> {
  const { store, person, now } = context
  if (person.member) return refused('bound_already')
  if (!(await countTry(context))) return refused('too_many_tries')

  const number = await numberOf(phone, context)
  if (!number) return refused('phone_not_given')
  if (phone.from !== 'typed') {
    const row = await findRow(store, { name, enterpriseId, phone: number })
    if (row && bindsAlone(row, person.id) && (await bindRow(store, row, person.id))) return done({ kind: 'bound' })
  }
  await queue(context, { name, enterpriseId, phone: number })
  return done({ kind: 'queued' })

  async function queue({ store }: PersonContext, claim: { name: string; enterpriseId: string; phone: string }) {
    const enterprise = await store.enterprises.get(claim.enterpriseId)
    const id = requestId(person.id, claim)
    const asked = { state: 'waiting' as const, askedAt: now, pageKey: pageKey(now, id) }
    const isNew = await store.bindings.add({
      ...claim,
      ...asked,
      id,
      personId: person.id,
      enterpriseName: enterprise.name,
    })
    if (!isNew) await store.bindings.change({ _id: id, state: 'rejected' }, asked)
    await bindingReview.tasks.note(store, id)
  }
}

async function numberOf(phone: Input<'membership.bind'>['phone'], context: PersonContext): Promise<string | undefined> {
  if (phone.from === 'wechat') return context.phoneNumbers.exchange(phone.code)
  return phone.from === 'recognised' ? phoneIn(phone.proof, context) : phone.number
}

/** Not a phone that a sheet gave to a name, nor a row that an officer took from this person. */
export function bindsAlone({ phoneBySheet, releasedFrom = [] }: Member, personId: string): boolean {
  return !phoneBySheet && !releasedFrom.includes(personId)
}

/** Counted in the document of the person, by the day of Shanghai, before anything is looked up. */
export async function countTry({ store, person, now }: PersonContext): Promise<boolean> {
  const day = inBeijing(now).format('YYYY-MM-DD')
  await store.people.change({ _id: person.id, 'bindingTries.day': _.neq(day) }, { bindingTries: { day, count: 0 } })
  const counted = await store.people.change(
    { _id: person.id, 'bindingTries.day': day, 'bindingTries.count': _.lt(BINDING_TRIES_A_DAY) },
    { 'bindingTries.count': _.inc(1) }
  )
  return counted === 1
}

/** Id of a claim: the same claim twice is one request, and after a rejection it waits again. */
function requestId(
  personId: string,
  { name, enterpriseId, phone }: { name: string; enterpriseId: string; phone: string }
) {
  return createHash('sha256').update([personId, name, enterpriseId, phone].join('\n')).digest('hex').slice(0, 24)
}
