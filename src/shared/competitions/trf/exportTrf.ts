import * as v from 'valibot'
import { done } from '../../result'
import type { CompetitionAnswer } from '../refusal'
import type { SwissRules } from '../swiss/input'
import { SwissSchema } from '../swiss/input'
import { pointsOf, type RoundEntry, type SwissRecord } from '../swiss/record'
import { recordsOf } from '../swiss/recordsOf'
import { NAME_COLUMNS, trfNames } from './trfNames'

/** TRF 导出. The event, with a title and a day for the head of the file. */
export const TrfSchema = v.object({
  ...SwissSchema.entries,
  title: v.optional(v.string()),
  day: v.optional(v.string()),
})
export type TrfInput = v.InferOutput<typeof TrfSchema>

/**
 * The Swiss event as a FIDE tournament report (TRF16), one line per player: columns 1–89, then ten for each round:
 * opponent's number, colour (w moves first), result. Points as in the event; the lines BBW, BBD, … say what a win, a
 * draw, … counts, for checkers that read them. Numbers are 1 … n in the event's order. Refuses what recordsOf refuses.
 */
export function exportTrf(input: TrfInput): CompetitionAnswer<string> {
  const records = recordsOf(input, 'allow')
  if (!records.ok) return records
  const numbers = new Map(records.value.map(({ entrant, place }) => [entrant.id, place + 1]))
  const ranks = ranksOf(records.value)
  const nameOf = trfNames(records.value.map(({ entrant }) => ({ ...entrant, name: entrant.name ?? entrant.id })))
  const players = records.value.map((record, at) =>
    playerLine(record, { rank: ranks.get(record) ?? 0, name: nameOf[at] ?? '', numbers })
  )
  const rounds = input.roundsTotal ?? input.rounds.length
  return done([...headLines(input, records.value.length, rounds), ...players].join('\n'))
}

function headLines({ title, day, rules }: TrfInput, players: number, rounds: number): string[] {
  return [
    `012 ${title ?? ''}`,
    `042 ${day ?? ''}`,
    `062 ${players}`,
    `092 Individual: Swiss-System`,
    `XXR ${rounds}`,
    ...pointLines(rules),
  ]
}

function pointLines({ points }: SwissRules): string[] {
  const lines: [string, number][] = [
    ['BBW', points.win],
    ['BBD', points.draw],
    ['BBL', points.loss],
    ['BBZ', 0],
    ['BBF', 0],
    ['BBU', points.bye],
  ]
  return lines.map(([code, value]) => `${code} ${value.toFixed(1).padStart(4)}`)
}

interface Line {
  rank: number
  name: string
  numbers: Map<string, number>
}

function playerLine(record: SwissRecord, { rank, name: own, numbers }: Line): string {
  const { entrant, place, entries } = record
  const name = own.padEnd(NAME_COLUMNS)
  const rating = String(Math.round(entrant.rating ?? 0))
    .slice(-4)
    .padStart(4)
  const points = pointsOf(record).toFixed(1).padStart(4)
  const head = `001 ${String(place + 1).padStart(4)} ${' '.repeat(4)} ${name} ${rating} ${' '.repeat(26)} ${points} ${String(rank).padStart(4)}`
  return head + entries.map((entry) => `  ${roundCell(entry, numbers)}`).join('')
}

function roundCell(entry: RoundEntry, numbers: Map<string, number>): string {
  if (entry.kind === 'notThere') return ' '.repeat(8)
  if (entry.kind === 'bye') return '0000 - U'
  if (entry.kind === 'halfBye') return '0000 - H'
  const opponent = entry.opponent && numbers.get(entry.opponent)
  if (!opponent) return '0000 - Z'
  const colour = entry.side === 'first' ? 'w' : 'b'
  return `${String(opponent).padStart(4)} ${colour} ${resultSign(entry)}`
}

function resultSign({ kind, outcome }: RoundEntry): string {
  if (!outcome) return ' '
  if (kind === 'forfeit') return outcome === 'win' ? '+' : '-'
  return { win: '1', draw: '=', loss: '0' }[outcome]
}

function ranksOf(records: SwissRecord[]): Map<SwissRecord, number> {
  const order = [...records].sort((a, b) => pointsOf(b) - pointsOf(a) || a.place - b.place)
  return new Map(order.map((record, index) => [record, index + 1]))
}
