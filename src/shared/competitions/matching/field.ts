/**
 * A field to be paired: `size` vertices 0 … size − 1 and the pairs that are allowed. Pair k is `a[k]`–`b[k]` and costs
 * `layers[0][k]`, `layers[1][k]`, … (whole numbers ≥ 0), the first layer weighing before the second, and so on.
 */
export interface Field {
  size: number
  a: Int32Array
  b: Int32Array
  layers: Int32Array[]
  /**
   * Values in whose descending order the vertices stand; layer `layer` is the square of their difference. Speeds large
   * fields.
   */
  levels?: { layer: number; values: number[] }
}

/** A field with one cost for each pair, whose sum is to be least. `credits[p]`: see assignmentBound. */
export interface WeighedField {
  size: number
  a: Int32Array
  b: Int32Array
  costs: Float64Array
  credits?: Float64Array
}

/** The same field with only those pairs for which `allows` is true. */
export function filterPairs(field: WeighedField, allows: (pair: number) => boolean): WeighedField {
  const allowed = Array.from(field.costs.keys()).filter(allows)
  return {
    ...field,
    a: Int32Array.from(allowed, (pair) => field.a[pair] as number),
    b: Int32Array.from(allowed, (pair) => field.b[pair] as number),
    costs: Float64Array.from(allowed, (pair) => field.costs[pair] as number),
  }
}
