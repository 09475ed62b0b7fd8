import type { DocValue } from './document'
import { isFields } from './isFields'

/** A deep copy, for evaluators that change their input. */
export function copyOf<Copied extends DocValue>(value: Copied): Copied {
  if (Array.isArray(value)) return value.map(copyOf) as unknown as Copied
  if (!isFields(value)) return value
  const copy: Record<string, DocValue> = {}
  for (const field in value) copy[field] = copyOf(value[field] as DocValue)
  return copy as Copied
}
