import { outcomeFor, ownWords } from '#shared/competitions/play/resultWords'
import type { BoardTable } from '#shared/competitions/play/view'
import { competitionTexts as texts } from '../texts'

const URGENCY: Record<BoardTable['state'], number> = { disputed: 0, reported: 1, open: 2, final: 3 }

/** Tables as the desk wants them: what needs somebody first, in the order of the hall within. */
export function tableRows(tables: BoardTable[], { all, search }: { all: boolean; search: string }): BoardTable[] {
  const words = search.trim()
  const isFound = ({ table, first, second }: BoardTable) =>
    words === '' ||
    (/^\d+$/.test(words) ? `${table}` === words : first.name.includes(words) || second.name.includes(words))
  return tables
    .filter((table) => (all || table.state !== 'final') && isFound(table))
    .sort((one, other) => URGENCY[one.state] - URGENCY[other.state] || one.table - other.table)
}

const MINUTE = 60_000

/** What the two have told, in one line; where only one has, how long the other has kept silent. */
export function toldWords({ state, reports }: BoardTable, now: number): string {
  const told = SIDES.flatMap((side) => {
    const report = reports[side]
    return report ? `${texts.short[side]}：${ownWords[outcomeFor(side, report.result)]}` : []
  })
  const silent = SIDES.find((side) => !reports[side])
  const since = reports.first?.at ?? reports.second?.at
  if (state !== 'reported' || !silent || since === undefined) return told.join('，')
  return [...told, texts.silent(texts.short[silent], Math.floor((now - since) / MINUTE))].join('，')
}

const SIDES = ['first', 'second'] as const
