import type { PersonContext } from '#server/context'
import { countTogether } from '#server/limits/countTogether'
import { RequestFault } from '#server/RequestFault'
import { hashOf } from '#server/session'
import type { Input, Output } from '#shared/api'
import { nextMidnight } from '#shared/beijingTime'
import type { CaseReceipt } from '#shared/cases/board'
import type { Case, CaseAsker } from '#shared/cases/case'
import { dueKeyOf, promiseOf } from '#shared/cases/promise'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { promiseWork } from '../agenda/feature'
import { aimCase } from './aim'
import { codeFrom } from './caseCode'
import { caseTasks } from './caseTasks'
import { numberFor } from './numberFor'
import { tellOfficers } from './tell'

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
  { id, kind, topic, words, to, against, counselOnly }: Input<'cases.say'> & { id: string },
  whose: Whose,
  { store, person, sealing, now }: PersonContext
): Promise<Output<'cases.say'>> {
  const before = await store.cases.find(id)
  if (before && !isOf(before, whose)) throw new RequestFault('not_found')
  if (before) return done(receiptOf(before))
  const aim = await aimCase(
    store,
    { kind, topic, to, ...(against && { against }), ...(counselOnly && { counselOnly }) },
    { ...person, isNamed: !!whose.asker }
  )
  if (!aim.ok) return aim
  // A digest with a key, so that the count of a day leads to nobody; it goes with that day.
  const counted = { key: sealing.digest(`cases ${person.id}`), more: 1, until: nextMidnight(now) }
  if ((await countTogether(store, counted)) > A_DAY) return refused('case_too_many')
  const dueAt = promiseOf(kind, now)
  const begun: Case = {
    ...{ id, number: await numberFor(store, id, now), kind, topic, words, at: now },
    ...whose,
    ...aim.value,
    ...(against && { against }),
    ...{ state: 'received', shelf: 'open', dueAt, told: [], notes: [], rev: 1 },
    steps: [{ deed: 'said', at: now, level: aim.value.level }],
    ...{ pageKey: pageKey(now, id), dueKey: dueKeyOf(dueAt, id) },
  }
  await promiseWork(store, { name: 'cases.look', subject: id, now })
  await store.cases.add(begun)
  await caseTasks.note(store, id)
  await tellOfficers(store, { found: begun, told: 'given', to: begun.owner ? [begun.owner.id] : [], now })
  return done(receiptOf(begun))
}

function isOf(found: Case, { asker, codeHash }: Whose): boolean {
  return asker ? found.asker?.personId === asker.personId : found.codeHash === codeHash
}

function receiptOf({ id, number, dueAt, level, owner }: Case): CaseReceipt {
  return { id, number, dueAt, level, ...(owner && { ownerName: owner.name }) }
}
