import { isOpen } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import type { ComingMatch } from '#shared/competitions/coming/comingMatch'
import type { MyRegistration } from '#shared/events/view'
import { comingRegistrations } from '../../features/events/mine/comingRegistrations'

/** One thing that is to come, or waits for an answer of its person. */
export type ComingItem =
  | { kind: 'registration'; registration: MyRegistration; isNext: boolean }
  | { kind: 'case'; row: CaseRow }
  | { kind: 'match'; match: ComingMatch }

interface Coming {
  registrations: MyRegistration[]
  cases: CaseRow[]
  matches: ComingMatch[]
  now: number
}

/** For so long an answer that nobody has rated stays among what comes next: two weeks. */
const RATES_WITHIN_MS = 14 * 86_400_000

/**
 * What comes next of somebody, sign-ups, matches and cases in one order: first what waits for them, a table to which they are called
 * before all, then by time; the next event of all says how long there is still.
 */
export function comingItems({ registrations, cases, matches, now }: Coming): ComingItem[] {
  const events = comingRegistrations(registrations, now).map((registration) => ({
    waits: registration.status === 'offered' || registration.status === 'handing',
    at: registration.event.startsAt,
    item: { kind: 'registration' as const, registration, isNext: false },
  }))
  const said = cases
    .filter((row) => isOpen(row.state) || isToRate(row, now))
    .map((row) => ({
      waits: row.state === 'asked',
      at: row.state === 'answered' ? (row.answeredAt ?? row.dueAt) : row.dueAt,
      item: { kind: 'case' as const, row },
    }))
  const played = matches.map((match) => ({
    waits: match.startsAt === undefined || match.startsAt <= now,
    at: match.startsAt ?? 0,
    item: { kind: 'match' as const, match },
  }))
  const items = [...events, ...said, ...played]
    .sort((one, other) => Number(other.waits) - Number(one.waits) || one.at - other.at)
    .map(({ item }): ComingItem => item)
  const next = items.find((item) => item.kind === 'registration')
  return items.map((item) => (item === next && item.kind === 'registration' ? { ...item, isNext: true } : item))
}

function isToRate({ state, answeredAt = 0 }: CaseRow, now: number): boolean {
  return state === 'answered' && now - answeredAt < RATES_WITHIN_MS
}
