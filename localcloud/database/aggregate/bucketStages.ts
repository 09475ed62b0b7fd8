import { invalid } from '../DatabaseError'
import { compareValues } from '../values/compareValues'
import type { DocValue, Fields } from '../values/document'

/** Stages in place of `$bucket`: mingo's own puts a value that equals a boundary into the bucket below it. */
export function bucketStages({ groupBy = null, boundaries, default: otherwise, output }: Fields): Fields[] {
  if (!Array.isArray(boundaries) || !isRising(boundaries)) throw invalid('$bucket needs two or more rising boundaries.')
  const branches = boundaries.slice(0, -1).map((least, at) => ({
    case: { $and: [{ $gte: [groupBy, literal(least)] }, { $lt: [groupBy, literal(boundaries[at + 1])] }] },
    // biome-ignore lint/suspicious/noThenProperty: MongoDB's word
    then: literal(least),
  }))
  const bucket = { branches, ...(otherwise !== undefined && { default: literal(otherwise) }) }
  const fields = (output ?? { count: { $sum: 1 } }) as Fields
  return [{ $group: { _id: { $switch: bucket }, ...fields } }, { $sort: { _id: 1 } }]
}

function isRising(boundaries: readonly DocValue[]): boolean {
  return (
    boundaries.length > 1 && boundaries.every((each, at) => at === 0 || compareValues(each, boundaries[at - 1]) > 0)
  )
}

function literal(value: DocValue | undefined): Fields {
  return { $literal: value ?? null }
}
