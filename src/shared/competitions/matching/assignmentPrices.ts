/**
 * Solves the assignment problem on a symmetric matrix (row by row, Infinity where not allowed), by the Hungarian method
 * with shortest augmenting paths. Answers with the price of each vertex, row and column together: no two of them add up
 * to more than twice their entry, and all of them add up to the cost of the best assignment. Undefined when there is no
 * assignment.
 */
export function assignmentPrices(size: number, matrix: Float64Array): Float64Array | undefined {
  const rows = new Float64Array(size)
  const columns = new Float64Array(size)
  const rowOf = new Int32Array(size).fill(-1)
  for (let row = 0; row < size; row++) if (!assignRow(row, { size, matrix, rows, columns, rowOf })) return undefined
  return rows.map((price, vertex) => price + (columns[vertex] as number))
}

interface Table {
  size: number
  matrix: Float64Array
  rows: Float64Array
  columns: Float64Array
  rowOf: Int32Array
}

/** Gives one more row a column, along the shortest path from it to a free column. */
function assignRow(row: number, { size, matrix, rows, columns, rowOf }: Table): boolean {
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(size).fill(-1)
  const seen = new Uint8Array(size)
  let column = -1
  let at = row
  while (at !== -1) {
    if (column >= 0) seen[column] = 1
    let next = -1
    for (let other = 0; other < size; other++) {
      if (seen[other]) continue
      const cost = (matrix[at * size + other] as number) - (rows[at] as number) - (columns[other] as number)
      if (cost < (least[other] as number)) {
        least[other] = cost
        before[other] = column
      }
      if (isNearer(other, next, least, rowOf)) next = other
    }
    const step = next < 0 ? Number.POSITIVE_INFINITY : (least[next] as number)
    if (step === Number.POSITIVE_INFINITY) return false
    rows[row] = (rows[row] as number) + step
    for (let other = 0; other < size; other++) {
      if (seen[other]) {
        const owner = rowOf[other] as number
        rows[owner] = (rows[owner] as number) + step
        columns[other] = (columns[other] as number) - step
      } else least[other] = (least[other] as number) - step
    }
    column = next
    at = rowOf[column] as number
  }
  for (let previous = 0; column >= 0; column = previous) {
    previous = before[column] as number
    rowOf[column] = previous >= 0 ? (rowOf[previous] as number) : row
  }
  return true
}

/** Order of columns: the nearer first; of equally near ones a free column, which ends the search. */
function isNearer(one: number, other: number, least: Float64Array, rowOf: Int32Array): boolean {
  if (other < 0) return true
  const difference = (least[one] as number) - (least[other] as number)
  return difference < 0 || (difference === 0 && rowOf[one] === -1 && rowOf[other] !== -1)
}
