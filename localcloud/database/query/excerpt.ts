import { invalid } from '../DatabaseError'
import { matcher } from '../update/matcher'
import type { DocValue, Fields } from '../values/document'

/** The part of a list that `$slice` or `$elemMatch` shows; undefined when no element matches. */
export function excerpt(value: DocValue, spec: Fields): DocValue | undefined {
  if (!Array.isArray(value)) return '$slice' in spec ? value : undefined
  if ('$slice' in spec) return sliced(value, spec.$slice as DocValue)
  const matches = matcher(spec.$elemMatch as DocValue)
  const found = value.find((each) => matches(each))
  return found === undefined ? undefined : [found]
}

/** The first n elements, the last n when n is negative, or a number of elements from a position on. */
function sliced(list: readonly DocValue[], spec: DocValue): readonly DocValue[] {
  if (typeof spec === 'number') return spec < 0 ? list.slice(spec) : list.slice(0, spec)
  const [from, count] = Array.isArray(spec) ? spec : []
  if (typeof from !== 'number' || typeof count !== 'number' || count <= 0) {
    throw invalid('$slice needs a number, or a position and a number above 0.')
  }
  const start = from < 0 ? Math.max(list.length + from, 0) : from
  return list.slice(start, start + count)
}
