/** A form of which two people have changed the same version, made one. */
export interface Merged<Words> {
  /** One's own words, with what the other alone has changed. */
  words: Words
  /** Fields that came from the other. */
  taken: FieldOf<Words>[]
  /** Fields that both have changed, each otherwise; one's own stand in `words`. */
  disputed: FieldOf<Words>[]
}

export type FieldOf<Words> = keyof Words & string

/** Merges field by field. Without the version before, every field that differs is for people to choose. */
export function mergeFields<Words extends object>(
  before: Words | undefined,
  mine: Words,
  theirs: Words
): Merged<Words> {
  const differing = fieldsOf(mine).filter((field) => !isSame(mine[field], theirs[field]))
  const isMine = (field: FieldOf<Words>) => before !== undefined && isSame(before[field], theirs[field])
  const taken = differing.filter((field) => before !== undefined && isSame(before[field], mine[field]))
  const disputed = differing.filter((field) => !taken.includes(field) && !isMine(field))
  return { words: { ...mine, ...pick(theirs, taken) }, taken, disputed }
}

export function pick<Words extends object>(words: Words, fields: FieldOf<Words>[]): Partial<Words> {
  const part: Partial<Words> = {}
  for (const field of fields) part[field] = words[field]
  return part
}

export function fieldsOf<Words extends object>(words: Words): FieldOf<Words>[] {
  return Object.keys(words) as FieldOf<Words>[]
}

/** Words are what can be written as JSON; an empty list of them equals another. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
