import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { MessageCard } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { againAt, noteReach, type ReachNews, sayReason } from '../../delivery/feature'
import { changesFor } from './changesFor'
import { attemptsOf, findWhoIsDue } from './findWhoIsDue'
import { LEASE_MS, type SendingPushes, writeLeased } from './leaseChunk'
import { type Attempt, sendOne } from './sendOne'
import { stopPush } from './stopPush'

/** People between two writes: after a crash as many may have got the message without our knowing. */
const A_WINDOW = 50

/**
 * 逐人发. Window by window: the people about to be asked are written down together with the outcomes of the window before,
 * so that a chunk of 500 costs a dozen writes and a crash leaves a trace.
 */
export async function sendSingles(chunk: PushChunk, push: Push, run: SendingPushes): Promise<void> {
  const { store, clock, until } = run
  const { card } = push
  if (!card) return
  const { due, given } = findWhoIsDue(chunk, clock())
  let pending = changesFor(chunk, given)
  const attempts: Attempt[] = []

  for (let from = 0; from < due.length && clock() < until && !attempts.some(({ halts }) => halts); from += A_WINDOW) {
    const window = due.slice(from, from + A_WINDOW)
    const trying = { from: window[0] ?? 0, to: window.at(-1) ?? 0, at: clock() }
    const begun = { ...pending, trying: trying, notBefore: clock() + LEASE_MS }
    if (!(await writeLeased(store, chunk, begun))) return
    const made = await Promise.all(window.map((index) => sendOne({ chunk, index, card }, run)))
    await noteReach(store, newsOf(chunk, card, made))
    pending = changesFor(chunk, made)
    attempts.push(...made)
  }
  const end = { ...pending, ...endOf(chunk, attempts, clock()), trying: _.remove() }
  if (await writeLeased(store, chunk, end)) await tellPush(run, push, attempts)
}

function newsOf({ recipients }: PushChunk, { kind }: MessageCard, attempts: Attempt[]): ReachNews {
  const readers = (grant: Attempt['grant']) =>
    attempts.filter((attempt) => attempt.grant === grant).flatMap(({ index }) => recipients[index]?.reader ?? [])
  const gone = attempts.filter(({ follower }) => follower === 'gone')
  return {
    template: templateNameFor(kind),
    spent: readers('spent'),
    grantless: readers('gone'),
    left: gone.flatMap(({ index }) => recipients[index]?.follower ?? []),
  }
}

function endOf(chunk: PushChunk, attempts: Attempt[], now: number): Changes<PushChunk> {
  if (chunk.recipients.every(({ route, outcome }) => outcome !== undefined || route === 'inbox'))
    return { state: 'done' }
  const pauses = attempts.flatMap(({ again }) => (again ? [againAt(again, attemptsOf(chunk), now)] : []))
  return { state: 'waiting', notBefore: Math.max(now, ...pauses) }
}

async function tellPush({ store, clock }: SendingPushes, push: Push, attempts: Attempt[]): Promise<void> {
  const alarm = attempts.find(({ halts }) => halts === 'alarm')
  if (alarm) return stopPush(store, push, { remark: alarm.reason ? sayReason(alarm.reason) : '', now: clock() })
  const pause = attempts.find(({ halts }) => halts === 'pause')
  if (!pause?.reason) return
  await store.pushes.change({ _id: push.id, state: 'sending' }, { remark: sayReason(pause.reason) })
}
