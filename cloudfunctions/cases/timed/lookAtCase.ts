import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { type Case, levelAbove } from '#shared/cases/case'
import { moveCase } from '#shared/cases/moves'
import { closesAt, tellingsOf } from '#shared/cases/promise'
import { handlersAt } from '../handlers'
import { answerWith } from '../joined'
import { tellAsker, tellOfficers } from '../tell'
import { writeMove } from '../writeMove'

/**
 * 到点看一眼. What is due tomorrow is told to its owner, what is late to the level above and to whoever asked, what is three working days
 * late to the federation; what was answered and not rated ends by itself.
 */
export const lookDeed: Deed = {
  run: async ({ store, clock }: Job, caseId) => {
    const found = await store.cases.find(caseId)
    if (!found) return undefined
    const main = found.joinedTo && found.shelf === 'open' ? await store.cases.find(found.joinedTo) : undefined
    if (main?.answeredAt !== undefined) {
      await answerWith(store, { joined: found, main, now: clock() })
      const after = await store.cases.get(caseId)
      if (after.state === 'answered') return closesAt(clock())
    }
    if (found.state === 'answered') return closeInTime(store, found, clock())
    return found.shelf === 'open' && found.state !== 'asked' ? tellInTime(store, found, clock()) : undefined
  },

  async all({ cases }) {
    const open = await cases.listAll({ where: { shelf: 'open' }, fields: ['dueAt', 'told', 'state'] })
    const answered = await cases.listAll({ where: { state: 'answered' }, fields: ['answeredAt'] })
    return [
      ...open.flatMap((found) => {
        const next = found.state === 'asked' ? undefined : nextTelling(found)
        return next ? [{ subject: found.id, at: next.at }] : []
      }),
      ...answered.map(({ id, answeredAt = 0 }) => ({ subject: id, at: closesAt(answeredAt) })),
    ]
  },
}

function nextTelling({ dueAt, told }: Pick<Case, 'dueAt' | 'told'>) {
  return tellingsOf(dueAt).find(({ telling }) => !told.includes(telling))
}

async function tellInTime(store: Store, found: Case, now: number): Promise<number | undefined> {
  const next = nextTelling(found)
  if (!next || next.at > now) return next?.at
  const { telling } = next
  await tellOfficers(store, { found, told: telling, to: await whoIsTold(store, found, telling), now })
  if (telling === 'late') await tellAsker(store, { found, told: 'late', now })
  const deed = telling === 'raised' ? 'raised' : 'late'
  const step = { deed, at: now, level: found.level } as const
  // Written last: a run that is cut short tells the same once more, which is the same messages.
  const changes = { told: _.push([telling]), rev: _.inc(1), ...(telling !== 'soon' && { steps: _.push([step]) }) }
  const isWritten = (await store.cases.change({ _id: found.id, rev: found.rev }, changes)) === 1
  return isWritten ? nextTelling({ ...found, told: [...found.told, telling] })?.at : now
}

/** The owner first; then the level above the one that has it, which for the federation is itself; in the end the federation. */
async function whoIsTold(store: Store, found: Case, telling: Case['told'][number]): Promise<string[]> {
  if (telling === 'soon' && found.owner) return [found.owner.id]
  const above = levelAbove(found.level) ?? found.level
  const level = telling === 'soon' ? found.level : telling === 'late' ? above : 'federation'
  const handlers = await handlersAt(store, { ...found, level, unionId: found.unionId })
  const responsible = found.unionId ? (await store.unions.find(found.unionId))?.officerId : undefined
  const own = handlers.filter(({ id }) => id === responsible)
  return (level === 'station' && own.length > 0 ? own : handlers).map(({ id }) => id)
}

async function closeInTime(store: Store, found: Case, now: number): Promise<number | undefined> {
  const at = closesAt(found.answeredAt ?? now)
  if (now < at) return at
  const decided = moveCase(found, { move: 'close', step: { deed: 'closed' }, now })
  if (!decided.ok) return undefined
  const moved = await writeMove(store, { found, changes: decided.value, now })
  return moved.ok ? undefined : now
}
