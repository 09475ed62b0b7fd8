import type { PersonContext } from '#server/context'
import { countTogether } from '#server/limits/countTogether'
import { RequestFault } from '#server/RequestFault'
import { hashOf } from '#server/session'
import type { Input, Output } from '#shared/api'
import { nextMidnight } from '#shared/beijingTime'
import type { CaseReceipt } from '#shared/cases/board'
import type { Case, CaseAsker } from '#shared/cases/case'
import { isFitForm } from '#shared/cases/hardship'
import { done, refused } from '#shared/result'
import { aimCase } from './aim'
import { beginCase } from './beginCase'
import { codeFrom } from './caseCode'

/** Cases that one person may begin on one day. */
const A_DAY = 5

/** 我要说, under one's own name. A repeat after a lost answer is the same case. */
export async function sayCase(input: Input<'cases.say'>, context: PersonContext): Promise<Output<'cases.say'>> {
  const { id: personId, name, member } = context.person
  const asker = { personId, name, ...(member && { memberId: member.id }) }
  return begin({ id: `s${input.newKey}`, ...input }, { asker }, context)
}

/**
 * 不留名. Nothing of whoever says it is written down. Id and code are made of the phone's key, which nobody else has, with a key of
 * our own: a repeat finds the same case, and whoever sees the id learns nothing of the code.
 */
export async function sayUnnamed(
  input: Input<'cases.sayUnnamed'>,
  context: PersonContext
): Promise<Output<'cases.sayUnnamed'>> {
  const { digest } = context.sealing
  const code = codeFrom(digest(`case code ${input.newKey}`))
  const id = `u${digest(`case id ${input.newKey}`).slice(0, 20)}`
  const begun = await begin({ id, ...input }, { codeHash: hashOf(code) }, context)
  return begun.ok ? done({ ...begun.value, code }) : begun
}

type Whose = { asker: CaseAsker; codeHash?: never } | { codeHash: string; asker?: never }

async function begin(
  said: Input<'cases.say'> & { id: string },
  whose: Whose,
  { store, person, sealing, now, house }: PersonContext
): Promise<Output<'cases.say'>> {
  const { id, kind, topic, words, to, against, counselOnly, about: which } = said
  // Help comes to somebody whom one knows.
  if (!isFitForm(said) || (kind === 'hardship' && !whose.asker)) throw new RequestFault('bad_request')
  const before = await store.cases.find(id)
  if (before && !isOf(before, whose)) throw new RequestFault('not_found')
  if (before) return done(receiptOf(before))
  const subject = which && (await house.caseSubject(which.kind)?.(store, which.id))
  if (which && !subject) return refused('case_no_thing')
  const about = which && subject && { kind: which.kind, id: which.id, name: subject.name }
  const aim = await aimCase(
    store,
    { kind, topic, to, ...(against && { against }), ...(counselOnly && { counselOnly }) },
    { ...person, isNamed: !!whose.asker, answersFor: subject?.officerId }
  )
  if (!aim.ok) return aim
  // Digests with a key, so that the count of a day leads to nobody; they go with that day.
  const until = nextMidnight(now)
  const isFirst = (await countTogether(store, { key: sealing.digest(`begun ${id}`), more: 1, until })) === 1
  const counted = { key: sealing.digest(`cases ${person.id}`), more: isFirst ? 1 : 0, until }
  if ((await countTogether(store, counted)) > A_DAY) return refused('case_too_many')
  const begun = await beginCase(
    store,
    { id, kind, topic, words, ...whose, ...aim.value, ...(against && { against }), ...(about && { about }) },
    now
  )
  return done(receiptOf(begun))
}

function isOf(found: Case, { asker, codeHash }: Whose): boolean {
  return asker ? found.asker?.personId === asker.personId : found.codeHash === codeHash
}

function receiptOf({ id, number, dueAt, level, owner }: Case): CaseReceipt {
  return { id, number, dueAt, level, ...(owner && { ownerName: owner.name }) }
}
