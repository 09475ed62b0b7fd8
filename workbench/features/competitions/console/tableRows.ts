import { outcomeFor, ownWords } from '#shared/competitions/play/resultWords'
import type { BoardTable } from '#shared/competitions/play/view'
import { competitionTexts as texts } from '../texts'

const URGENCY: Record<BoardTable['state'], number> = { disputed: 0, reported: 1, open: 2, final: 3 }

/** Tables as the desk wants them: what needs somebody first, in the order of the hall within. */
export function tableRows(tables: BoardTable[], { all, search }: { all: boolean; search: string }): BoardTable[] {
  const words = search.trim()
  const isFound = ({ table, first, second }: BoardTable) =>
    words === '' || `${table}` === words || first.name.includes(words) || second.name.includes(words)
  return tables
    .filter((table) => (all || table.state !== 'final') && isFound(table))
    .sort((one, other) => URGENCY[one.state] - URGENCY[other.state] || one.table - other.table)
}

/** What the two have told, in one line. */
export function toldWords({ reports }: BoardTable): string {
  const told = (['first', 'second'] as const).flatMap((side) => {
    const report = reports[side]
    return report ? `${side === 'first' ? texts.red : texts.black}：${ownWords[outcomeFor(side, report.result)]}` : []
  })
  return told.join('，')
}
