import { clockText } from '../../beijingTime'
import { quoted } from '../../quoted'
import { type BusyMatch, isTooNear, overlaps } from '../hall/busyMatch'
import { bracketOf } from '../knockout/bracket'
import type { TableTennisCompetition } from '../play/competition'
import type { BracketLine } from '../play/round'
import type { StageMatchSeen } from '../stages/view'

/** Where and when a match is to be played instead. */
export interface NewPlace {
  number: number
  table: number
  startsAt: number
}

interface Hall extends Pick<TableTennisCompetition, 'tables' | 'minutes' | 'restMinutes' | 'placement'> {
  /** Matches of the stage, as it is planned and as far as it is known who meets in them. */
  matches: readonly StageMatchSeen[]
  lines?: (BracketLine | null)[]
  nameOf: (no: number) => string
  /** What other competitions play in the hall, and who may come to a match of this one. */
  busy?: readonly BusyMatch[]
  peopleOf?: (match: StageMatchSeen) => { no: number; people: readonly string[] }[]
}

const MINUTE = 60_000

/**
 * 改场次的冲突. One sentence why a match cannot be played there and then: the table is taken, one of the two plays elsewhere or
 * has too short a rest, or what leads to it, or follows, is too near. Other competitions of the hall count the same.
 * Undefined where it can. What is over takes no room.
 */
export function planClash(hall: Hall, to: NewPlace): string | undefined {
  const own = hall.matches.find(({ number }) => number === to.number)
  if (to.table > hall.tables) return `只有 ${hall.tables} 张台。`
  const others = hall.matches.filter(({ number, state }) => number !== to.number && state !== 'final')
  return (
    tableClash(hall, others, to) ??
    (own && (playerClash(hall, { own, others }, to) ?? orderClash(hall, own, to) ?? elsewhereClash(hall, own, to)))
  )
}

function tableClash({ minutes }: Hall, others: StageMatchSeen[], { table, startsAt }: NewPlace): string | undefined {
  const there = others.find((one) => one.table === table && Math.abs(one.startsAt - startsAt) < minutes * MINUTE)
  return there && `${table} 台 ${clockText(there.startsAt)} 有第 ${there.number} 场，一场留 ${minutes} 分钟。`
}

interface Among {
  own: StageMatchSeen
  others: StageMatchSeen[]
}

function playerClash(
  { minutes, restMinutes, nameOf }: Hall,
  { own, others }: Among,
  { startsAt }: NewPlace
): string | undefined {
  const between = (minutes + restMinutes) * MINUTE
  for (const no of [own.first, own.second]) {
    if (no === null) continue
    const near = others.find(
      ({ first, second, startsAt: at }) => (first === no || second === no) && Math.abs(at - startsAt) < between
    )
    if (near)
      return `${nameOf(no)} ${clockText(near.startsAt)} 在 ${near.table} 台有第 ${near.number} 场，打完要歇 ${restMinutes} 分钟。`
  }
  return undefined
}

/** Matches of a bracket come after those that lead to them. */
function orderClash(hall: Hall, own: StageMatchSeen, { startsAt }: NewPlace): string | undefined {
  const { lines, placement, minutes, restMinutes, matches } = hall
  if (!lines || !own.bracket) return undefined
  const ids = lines.map((line, at) => (line === null ? null : `${at}`))
  const leads = bracketOf(ids, placement).flatMap(({ id, a, b }) =>
    [a, b].flatMap((source) => ('match' in source ? [{ from: source.match, to: id }] : []))
  )
  const open = (id: string) => matches.find(({ bracket, state }) => bracket === id && state !== 'final')
  const between = (minutes + restMinutes) * MINUTE
  for (const { from, to } of leads) {
    const before = to === own.bracket ? open(from) : undefined
    if (before && startsAt < before.startsAt + between)
      return `要等第 ${before.number} 场打完、歇够 ${restMinutes} 分钟，最早 ${clockText(before.startsAt + between)}。`
    const after = from === own.bracket ? open(to) : undefined
    if (after && startsAt + between > after.startsAt)
      return `后面的第 ${after.number} 场 ${clockText(after.startsAt)} 就要打，中间歇不够 ${restMinutes} 分钟。`
  }
  return undefined
}

function elsewhereClash(hall: Hall, own: StageMatchSeen, { table, startsAt }: NewPlace): string | undefined {
  const { busy = [], peopleOf = () => [], nameOf, minutes, restMinutes } = hall
  const time = { startsAt, minutes, restMinutes }
  const there = busy.find((one) => one.table === table && overlaps(one, time))
  if (there)
    return `${table} 台 ${clockText(there.startsAt)} 有${quoted(there.name)}第 ${there.number} 场，要到 ${clockText(there.startsAt + there.minutes * MINUTE)} 才空。`
  const near = busy.filter((one) => isTooNear(one, time))
  for (const { no, people } of peopleOf(own)) {
    const other = near.find((one) => people.some((who) => one.people.includes(who)))
    if (other)
      return `${nameOf(no)} ${clockText(other.startsAt)} 可能在 ${other.table} 台打${quoted(other.name)}第 ${other.number} 场，中间要歇 ${Math.max(restMinutes, other.restMinutes)} 分钟。`
  }
  return undefined
}
