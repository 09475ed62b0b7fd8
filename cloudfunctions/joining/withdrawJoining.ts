import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { joiningReview } from './joiningReview'
import { leaveKept } from './leaveKept'
import { viewOwn } from './viewOwn'

/** 撤回. Name and number go at once; that there was one goes with the table of what is kept. */
export async function withdrawJoining(
  { joiningId }: Input<'joining.withdraw'>,
  { store, person, now }: PersonContext
): Promise<Output<'joining.withdraw'>> {
  const found = await store.joinings.find(joiningId)
  if (found?.personId !== person.id) throw new RequestFault('not_found')
  if (found.state === 'withdrawn') return done(await viewOwn(store, found))
  if (found.shelf === 'done') return refused('joining_over')
  const ended = { state: 'withdrawn', shelf: 'done', endedAt: now, name: '', phone: '', firmName: '' } as const
  const step = { deed: 'withdrew', at: now } as const
  const moved = await leaveKept(store, { found, now }, () =>
    store.joinings.change(
      { _id: joiningId, rev: found.rev, heldUntil: _.lte(now) },
      { ...ended, word: _.remove(), steps: _.push([step]), rev: _.inc(1) }
    )
  )
  if (moved === 0) return refused('joining_moved')
  await joiningReview.tasks.note(store, joiningId)
  return done(await viewOwn(store, await store.joinings.get(joiningId)))
}
