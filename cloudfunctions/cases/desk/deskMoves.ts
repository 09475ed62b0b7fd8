import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { CASE_LEVELS } from '#shared/cases/case'
import { refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { listHandlers } from '../handlers'
import { answerWith, listJoined } from '../joined'
import { tellOfficers } from '../tell'
import { moveAtDesk } from './moveAtDesk'
import { findForDesk } from './openCase'

/** 接手. From then on this officer is responsible; also for what a colleague had, who may be ill. */
export async function takeCase(
  { caseId, rev }: Input<'cases.take'>,
  context: PersonContext
): Promise<Output<'cases.take'>> {
  const { id, name } = context.person
  const make = () => ({ move: 'take', step: { deed: 'took', by: name }, also: { owner: { id, name } } }) as const
  return moveAtDesk(context, { caseId, rev, make, told: 'took' })
}

/** 转交. To somebody of the same level or above, with a word that whoever asked reads too. */
export async function passCase(
  { caseId, rev, to, word }: Input<'cases.pass'>,
  context: PersonContext
): Promise<Output<'cases.pass'>> {
  const { store, person, now } = context
  const { found } = await findForDesk(context, caseId)
  const next = (await listHandlers(store, found)).find(({ id }) => id === to)
  if (!next) return refused('case_not_now')
  const isHigher = CASE_LEVELS.indexOf(next.level) > CASE_LEVELS.indexOf(found.level)
  const also = { owner: { id: next.id, name: next.name }, ...(isHigher && { level: next.level }) }
  const make = () => ({ move: 'pass', step: { deed: 'passed', by: person.name, words: word }, also }) as const
  const moved = await moveAtDesk(context, { caseId, rev, make, told: 'passed' })
  if (moved.ok) await tellOfficers(store, { found: { ...found, ...moved.value }, told: 'given', to: [to], now })
  return moved
}

/** 追问. Until the answer comes nothing of the case is late. */
export async function askBack(
  { caseId, rev, text }: Input<'cases.askBack'>,
  context: PersonContext
): Promise<Output<'cases.askBack'>> {
  const { id, name } = context.person
  const step = { deed: 'asked', by: name, words: text } as const
  return moveAtDesk(context, {
    ...{ caseId, rev, told: 'asked' },
    make: () => ({ move: 'ask', step, also: { owner: { id, name } } }),
  })
}

/** 答复, under the officer's name; what is late says why. */
export async function answerCase(
  { caseId, rev, text, whyLate }: Input<'cases.answer'>,
  context: PersonContext
): Promise<Output<'cases.answer'>> {
  const { store, person, now } = context
  const { found } = await findForDesk(context, caseId)
  const inTime = now < found.dueAt
  if (!inTime && !whyLate) return refused('case_why_late')
  const owner = { id: person.id, name: person.name }
  const step = { deed: 'answered', by: person.name, words: text, ...(whyLate && { whyLate }) } as const
  const joined = await listJoined(store, caseId)
  // Should this be cut short, the agenda answers them.
  for (const { id } of joined) await promiseWork(store, { name: 'cases.look', subject: id, now })
  const answered = await moveAtDesk(context, {
    ...{ caseId, rev, told: 'answered' },
    make: () => ({ move: 'answer', step, also: { owner, answeredAt: now, inTime } }),
  })
  if (!answered.ok || joined.length === 0) return answered
  const main = await store.cases.get(caseId)
  for (const one of joined) await answerWith(store, { joined: one, main, now })
  return answered
}
