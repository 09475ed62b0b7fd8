import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { inBeijing, nextMidnight } from '#shared/beijingTime'
import type { Case } from '#shared/cases/case'
import { morningCard } from '#shared/cases/caseMessage'
import { isWorkday } from '#shared/cases/workdays'
import { newMessage } from '#shared/messages/newMessage'
import { leaveMessages } from '../../delivery/feature'
import { handlersAt } from '../handlers'

type DueCase = Pick<Case, 'id' | 'owner' | 'level' | 'unionId' | 'barred' | 'dueAt' | 'counselOnly'>

const FIELDS = ['owner', 'level', 'unionId', 'barred', 'dueAt', 'counselOnly'] as const

/**
 * 每天早上. On working days whoever owes an answer that day, or since before, is told how many: the owner, and where a case has none
 * everybody who could take it. One message a day, whatever runs twice.
 */
export const morning = {
  every: '09:00',
  run: async ({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<undefined> => {
    const now = clock()
    if (!isWorkday(now)) return
    const where = { shelf: 'open', state: _.neq('asked'), dueAt: _.lte(nextMidnight(now)) } as const
    const due = await store.cases.listAll({ where, fields: [...FIELDS] })
    const day = inBeijing(now).format('YYYY-MM-DD')
    const messages = [...(await whoOwes(store, due))].map(([personId, owed]) => {
      const card = morningCard({ due: owed.length, late: owed.filter(({ dueAt }) => dueAt <= now).length }, now)
      return newMessage({ ...card, subject: day, turn: 'morning', personId }, now)
    })
    if (messages.length > 0) await leaveMessages(store, messages, now)
  },
} as const

/** Each person who is told, with the cases that they owe an answer to. */
async function whoOwes(store: Store, due: DueCase[]): Promise<Map<string, DueCase[]>> {
  const owed = new Map<string, DueCase[]>()
  const handlers = new Map<string, string[]>()
  for (const found of due) {
    for (const personId of found.owner ? [found.owner.id] : await ableTo(store, found, handlers))
      owed.set(personId, [...(owed.get(personId) ?? []), found])
  }
  return owed
}

async function ableTo(store: Store, found: DueCase, known: Map<string, string[]>): Promise<string[]> {
  const { level, unionId, barred, counselOnly } = found
  const key = [level, unionId, counselOnly, ...barred].join(' ')
  const ids = known.get(key) ?? (await handlersAt(store, found)).map(({ id }) => id)
  known.set(key, ids)
  return ids
}
