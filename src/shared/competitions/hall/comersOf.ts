import { bracketOf } from '../knockout/bracket'
import type { BracketLine } from '../play/round'

interface Drawn {
  lines: readonly (BracketLine | null)[]
  placement: number
  groups?: readonly number[][]
}

/** Who has come to a side of a match by now. */
type Known = (bracket: string) => { a: string | null; b: string | null } | undefined

/** 谁可能打这一场. Numbers of everybody who can still come to each match of a bracket; one of them once it is known who did. */
export function comersOf({ lines, placement, groups = [] }: Drawn, known: Known = () => undefined) {
  const ids = lines.map((line, at) => (line === null ? null : `${at}`))
  const comers = new Map<string, number[]>()
  for (const { id, a, b } of bracketOf(ids, placement)) {
    const now = known(id)
    const sides = [
      { source: a, there: now?.a },
      { source: b, there: now?.b },
    ]
    comers.set(
      id,
      sides.flatMap(({ source, there }) => {
        if (there) return [Number(there)]
        if (source.kind === 'entrant') return atLine(lines[Number(source.id)], groups)
        return source.kind === 'empty' ? [] : (comers.get(source.match) ?? [])
      })
    )
  }
  return comers
}

function atLine(line: BracketLine | null | undefined, groups: readonly number[][]): readonly number[] {
  if (!line) return []
  return 'no' in line ? [line.no] : (groups[line.group - 1] ?? [])
}
