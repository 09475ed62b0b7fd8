import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { judgeMessages } from '#shared/competitions/play/judgeMessage'
import { SILENCE_MS, silentFrom } from '#shared/competitions/play/judging'
import type { Match } from '#shared/competitions/play/match'
import { promiseWork } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { disputeTasks } from '../results/disputeTasks'
import { judgesOf } from './judges'

/** 叫裁判. Once one side has told and the other has kept silent for some minutes; for the desk it waits like a dispute. */
export const silenceDeed: Deed = {
  async run({ store, clock }, matchId) {
    const match = await store.matches.find(matchId)
    if (match?.state !== 'reported' || match.calledAt !== undefined) return undefined
    const due = silentFrom(match) + SILENCE_MS
    if (clock() < due) return due
    await callJudges(store, match, clock())
    return undefined
  },
  async all({ matches }) {
    const told = await matches.listAll({ where: { state: 'reported', calledAt: _.exists(false) } })
    return told.map((match) => ({ subject: match.id, at: silentFrom(match) + SILENCE_MS }))
  },
}

/** Looks again once the silence has lasted, and tells of one that has ended. After each change of a match between teams. */
export async function watchSilence(store: Store, { before, after }: Record<'before' | 'after', Match>, now: number) {
  const waits = ({ state, calledAt }: Match) => state === 'disputed' || calledAt !== undefined
  if (waits(before) || waits(after)) await disputeTasks.note(store, after.id)
  if (after.state === 'reported' && after.calledAt === undefined)
    await promiseWork(store, {
      ...{ name: 'competitions.silence', subject: after.id },
      at: silentFrom(after) + SILENCE_MS,
      now,
    })
}

async function callJudges(store: Store, match: Match, now: number): Promise<void> {
  const { competitionId, id, rev } = match
  const [competition, judges] = await Promise.all([
    store.competitions.get(competitionId),
    judgesOf(store, competitionId),
  ])
  await leaveMessages(store, judgeMessages({ competition, match, judges }, now), now)
  await store.matches.change({ _id: id, state: 'reported', rev }, { calledAt: now })
  await disputeTasks.note(store, id)
}
