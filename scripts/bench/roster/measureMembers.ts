import type { Input } from '#shared/api'
import { countMembers } from '../../../cloudfunctions/membership/rows/countMembers'
import { listMembers } from '../../../cloudfunctions/membership/rows/listMembers'
import { openDice } from '../../seed/dice'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { openRosterDesk } from './openRosterDesk'

const PEOPLE = 12_301
const ROUNDS = 200

/** Measures the list of members of the whole street, and searches of it in each of the ways in which people type. */
export async function measureMembers(): Promise<Figure[]> {
  const { store, context } = await openRosterDesk(PEOPLE, Date.now())
  const rows = await store.members.list({ limit: 1000, fields: ['name', 'phone', 'spelt', 'unionId'] })
  const dice = openDice(7)
  const some = Array.from({ length: ROUNDS }, () => dice.pick(rows))
  const time = async (what: string, ask: (row: (typeof rows)[number]) => Input<'membership.list'>): Promise<Figure> => {
    const times = await timesOf(ROUNDS, (round) => listMembers(ask(some[round] ?? dice.pick(rows)), context))
    const value = `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`
    return { what: `12,301 rows: ${what}, p50 / p99`, value, unit: 'ms' }
  }
  const counts = await timesOf(ROUNDS, () => countMembers({}, context))
  const initials = ({ spelt = '' }: (typeof rows)[number]) => spelt.split('\n').at(-1) ?? ''
  return [
    await time('first page of the street', () => ({})),
    await time('first page of a union', ({ unionId }) => ({ unionId })),
    await time('search by name', ({ name }) => ({ text: name })),
    await time('search by initials', (row) => ({ text: initials(row) })),
    await time('search by last digits', ({ phone }) => ({ text: phone.slice(-4) })),
    await time('search by whole phone', ({ phone }) => ({ text: phone })),
    { what: '12,301 rows: both counts, p50', value: ms(percentile(counts, 0.5)), unit: 'ms' },
  ]
}
