import type { Clearing } from '#server/retention/clearing'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Push } from '#shared/pushes/push'
import { subjectOf } from '../subjects'
import { countResult } from './countResult'

const A_RUN = 50

/** Pushes that are over and still have the names of their people. */
const KNOWN = { state: _.in(['sent', 'stopped', 'sent_back', 'recalled']), forgottenAt: _.exists(false) }

/**
 * 到期清除. Removes the names of those who had or opened an old push: its report lives on by numbers, and it leaves the
 * inbox. Numbers counted from people are written down before. A run that was killed goes on. It counts the pushes.
 */
export const forgetReaders: Clearing = {
  row: 'pushReaders',
  async forget(store, before, now) {
    const due = await store.pushes.list({
      where: { ...KNOWN, askedAt: _.lt(before) },
      order: ['askedAt', 'asc'],
      limit: A_RUN,
    })
    await runEach(due, (push) => forget(store, push, now))
    return due.length
  },
  oldest: ({ pushes }) => pushes.earliest('askedAt', KNOWN),
}

async function forget(store: Store, push: Push, now: number): Promise<void> {
  const { id: pushId } = push
  const counted = await countResult(store, push)
  await store.pushes.change({ _id: pushId, counted: _.exists(false) }, { counted: counted })
  await store.pushOpenings.remove({ pushId })
  await store.pushChunks.change({ pushId }, { recipients: [], state: 'done', trying: _.remove(), rev: _.inc(1) })
  await forgetPeople(store, push)
  await store.pushes.change({ _id: pushId }, { forgottenAt: now })
}

/** Removes what is kept of a subject's people, together with the last of its pushes. */
async function forgetPeople(store: Store, push: Push): Promise<void> {
  const { id, kind, subjectId } = push
  const { forgetPeople: forgetAll } = subjectOf(push)
  if (!forgetAll) return
  const others = { kind, subjectId, _id: _.neq(id), forgottenAt: _.exists(false) }
  if ((await store.pushes.count(others)) === 0) await forgetAll(store, subjectId)
}
