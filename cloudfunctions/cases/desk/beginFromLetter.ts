import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { dayText } from '#shared/beijingTime'
import { isAsker, levelOf } from '#shared/cases/sight'
import { done, refused } from '#shared/result'
import { findWriter, letterBecame, writeToWriter } from '../../account/feature'
import { beginCase } from '../beginCase'
import { tellAsker } from '../tell'

/**
 * 来信立成一件事. A letter whose writer wants more than an answer becomes their case, which they follow like one that they began;
 * whoever begins it has it. Of a letter there is one case: a second officer, and a repeat, get that one.
 */
export async function beginFromLetter(
  { letterId, kind, topic, words }: Input<'cases.beginFromLetter'>,
  context: PersonContext
): Promise<Output<'cases.beginFromLetter'>> {
  const { store, person, now, line } = context
  const letter = await store.letters.get(letterId)
  const writer = await findWriter(store, letter)
  if (!writer) return refused('letter_writer_unknown')
  const level = levelOf(person, undefined)
  if (!level) throw new RequestFault('forbidden')
  const { member } = writer
  const asker = { personId: writer.id, name: writer.name, ...(member && { memberId: member.id }) }
  if (isAsker({ asker }, person)) return refused('case_own')
  const union = member?.unionId ? await store.unions.find(member.unionId) : undefined
  const given = {
    ...{ id: `l${letterId}`, kind, topic, words, level, startLevel: level, barred: [], source: '公众号来信' },
    asker,
    ...(union && { unionId: union.id, unionName: union.name }),
    owner: { id: person.id, name: person.name },
  }
  if (!(await store.cases.find(given.id))) await beginCase(store, given, now, person.id)
  // Of two who begin it at once one has it, whoever of them marks the letter.
  const begun = await store.cases.get(given.id)
  const { id, number, dueAt, owner } = begun
  const receipt = { id, number, dueAt, level: begun.level, ...(owner && { ownerName: owner.name }) }
  if (!(await letterBecame(store, letterId, { caseId: id, number, by: person.name, at: now }))) return done(receipt)
  const day = dayText(dueAt - 1, now)
  await tellAsker(store, { found: begun, told: 'took', by: person.name, now })
  const remark = await writeToWriter(
    letter,
    `您说的已经立成一件事，第 ${number} 号，${day}前答复。在小程序“我的”里点“我说的事”，能看到办到哪一步。`,
    context
  )
  line.say({ remark: `第 ${number} 号` })
  return done({ ...receipt, ...(remark && { remark }) })
}
