/**
 * 同单位分散. Takes the unit and the snake group of each entrant, in rows of `groups`; answers with their groups, at most
 * ⌈k/g⌉ of each unit's k in one group, and still one entrant of a row in a group. That this is always possible is
 * Kőnig's theorem: rows on one side, units in handfuls of g on the other, each entrant an edge between them, groups as
 * colours.
 */
export function spreadUnits(units: (string | undefined)[], snake: number[], groups: number): number[] {
  const edges = edgesOf(units, groups)
  const colours: number[] = []
  const at = new Map<string, Map<number, number>>()
  const taken = (vertex: string) => at.get(vertex) ?? at.set(vertex, new Map()).get(vertex) ?? new Map<number, number>()
  const paint = (edge: number, colour: number) => {
    colours[edge] = colour
    for (const vertex of edges[edge] ?? []) taken(vertex).set(colour, edge)
  }

  for (const [edge, [row, handful]] of edges.entries()) {
    const wished = snake[edge] as number
    const colourFree = (vertex: string) => nearestFree(taken(vertex), wished, groups)
    const both = nearestFree(new Map([...taken(row), ...taken(handful)]), wished, groups)
    if (both !== undefined) {
      paint(edge, both)
      continue
    }
    const [inRow, inHandful] = [colourFree(row) as number, colourFree(handful) as number]
    const chain = chainFrom(row, [inHandful, inRow], edges, taken)
    for (const link of chain) for (const vertex of edges[link] ?? []) taken(vertex).delete(colours[link] as number)
    for (const link of chain) paint(link, colours[link] === inRow ? inHandful : inRow)
    paint(edge, inHandful)
  }
  return colours
}

type Edge = [row: string, handful: string]

function edgesOf(units: (string | undefined)[], groups: number): Edge[] {
  const seen = new Map<string, number>()
  return units.map((unit, index) => {
    const count = unit === undefined ? 0 : (seen.get(unit) ?? 0)
    if (unit !== undefined) seen.set(unit, count + 1)
    const handful = unit === undefined ? `alone ${index}` : `unit ${Math.floor(count / groups)} ${unit}`
    return [`row ${Math.floor(index / groups)}`, handful]
  })
}

/** The colour nearest to the wished one that is still free. */
function nearestFree(taken: Map<number, number>, wished: number, groups: number): number | undefined {
  for (let away = 0; away < groups; away++) {
    for (const colour of [wished - away, wished + away]) {
      if (colour >= 0 && colour < groups && !taken.has(colour)) return colour
    }
  }
  return undefined
}

/** Edges along which two colours alternate from a vertex on, as far as they go. */
function chainFrom(
  start: string,
  [colour, other]: [number, number],
  edges: Edge[],
  taken: (vertex: string) => Map<number, number>
): number[] {
  const chain: number[] = []
  let vertex = start
  for (let next = taken(vertex).get(colour); next !== undefined; ) {
    chain.push(next)
    const [row, handful] = edges[next] as Edge
    vertex = vertex === row ? handful : row
    next = taken(vertex).get(chain.length % 2 === 0 ? colour : other)
  }
  return chain
}
