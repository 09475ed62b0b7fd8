import { GONE_ID, type Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { moveCase } from '#shared/cases/moves'
import { GONE_NAME } from '#shared/privacy/leaving'
import { dropPhotos } from './photos/forgetPhotos'
import { CLEARED } from './timed/forgetHardship'
import { writeMove } from './writeMove'

const CASES = 1000

/** Nothing that is open is done any more; then words and name go, and what the union did in which time stays. */
export const leaveCases: Leaver = {
  async atOnce(store, { id: personId }, now) {
    const open = await store.cases.list({ where: { 'asker.personId': personId, shelf: 'open' }, limit: CASES })
    for (const found of open) {
      const decided = moveCase(found, { move: 'withdraw', step: { deed: 'withdrew' }, now })
      if (decided.ok) await writeMove(store, { found, changes: decided.value, now })
    }
    return open.length === CASES
  },

  async forGood(store, { id: personId }) {
    const own = await store.cases.list({ where: { 'asker.personId': personId }, limit: CASES })
    for (const found of own) {
      const { id, kind, steps } = found
      await dropPhotos(store, found)
      if (kind === 'hardship') {
        await store.cases.change({ _id: id }, CLEARED)
        continue
      }
      const silent = steps.map(({ words: _words, ...step }) => step)
      await store.cases.change({ _id: id }, { ...NAMELESS, steps: silent })
    }
    await handBack(store, personId)
    return own.length === CASES
  },
}

const NAMELESS = { words: '', notes: [], openings: _.remove(), asker: { personId: GONE_ID, name: GONE_NAME } }

/** What somebody in office had waits for their colleagues. */
async function handBack({ cases }: Store, personId: string): Promise<void> {
  await cases.change({ 'owner.id': personId, shelf: 'open' }, { owner: _.remove(), rev: _.inc(1) })
  await cases.change({ 'owner.id': personId }, { owner: { id: GONE_ID, name: GONE_NAME } })
  await cases.change({ barred: personId }, { barred: _.pull(personId) })
}
