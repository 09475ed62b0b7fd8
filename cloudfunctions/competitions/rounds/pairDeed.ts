import type { Deed } from '#server/agenda'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Output } from '#shared/api'
import { isSwiss, type SwissCompetition } from '#shared/competitions/play/competition'
import { done } from '#shared/result'
import { leaveWork } from '../../agenda/feature'
import { readPlayed } from '../readPlayed'
import { drawNext, pairingFault } from './drawNext'

interface Left extends Pick<PersonContext, 'line' | 'now'> {
  competition: SwissCompetition
  no: number
}

/** 交给后台编排. Leaves the round to the agenda; while it is being paired, another tap changes nothing. */
export async function leavePairing(
  store: Store,
  { competition: { id, pairing }, no, now, line }: Left
): Promise<Output<'competitions.pair'>> {
  if (pairing?.round === no && !pairing.fault) {
    line.leaveOut()
    return done({ tables: 0, pairing: true })
  }
  await leaveWork(store, { name: 'competitions.pairMany', subject: id, now }, () =>
    store.competitions.change(
      { _id: id, 'pairing.since': pairing?.since ?? _.exists(false) },
      { pairing: { round: no, since: now, begunAt: 0, fault: '' } }
    )
  )
  return done({ tables: 0, pairing: true })
}

/** So many have left that the desk waits for its pairing again. */
export async function endPairing(store: Store, id: string): Promise<void> {
  await store.competitions.change({ _id: id }, { pairing: _.remove() })
}

const NOT_NOW = '名单或轮次变了，请再编排一次。'

/** 后台编排. The same draft as the desk would have got; cut short, it is begun again. */
export const pairDeed: Deed = {
  async run({ store, clock }, id) {
    const competition = await store.competitions.find(id)
    const pairing = competition && isSwiss(competition) ? competition.pairing : undefined
    if (!pairing || pairing.fault) return undefined
    const { round: no, since } = pairing
    const ours = { _id: id, 'pairing.since': since }
    await store.competitions.change(ours, { 'pairing.begunAt': clock() })
    const played = await readPlayed(store, id)
    const drawn = pairingFault(played, no) ?? (await drawNext(store, { played, no, now: clock() }))
    await store.competitions.change(
      ours,
      drawn.ok ? { pairing: _.remove() } : { 'pairing.fault': drawn.about ?? NOT_NOW }
    )
    return undefined
  },
  async all({ competitions }) {
    const left = await competitions.listAll({ where: { 'pairing.since': _.gt(0), 'pairing.fault': '' } })
    return left.flatMap((one) => (isSwiss(one) && one.pairing ? [{ subject: one.id, at: one.pairing.since }] : []))
  },
}
