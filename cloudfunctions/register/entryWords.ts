import { _ } from '#server/store/command'
import { lookUp } from '#shared/lookUp'

/** Words of an entry by field, as they are wanted or were seen; null for what is left empty. */
type Words = Readonly<Record<string, unknown>>

/** Fields whose word is another one than was seen; when there is none, there is nothing to do. */
export function changedFields(seen: Words, words: Words): string[] {
  const changed = Object.entries(words).filter(
    ([field, word]) => JSON.stringify(word) !== JSON.stringify(lookUp(seen, field) ?? null)
  )
  return changed.map(([field]) => field)
}

/** Conditions under which a change is made: each changed field still holds what was seen when it was opened. */
export function asSeen(seen: Words, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => {
      const value = lookUp(seen, field) ?? null
      // What was never ticked may be missing as well.
      if (value === false) return [field, _.neq(true)]
      return [field, typeof value === 'object' && value !== null ? _.eq(value) : value]
    })
  )
}

/** Words as they are stored: what was left empty is not there. */
export function withoutNulls<Given extends Words>(words: Given) {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== null)) as {
    [Field in keyof Given]: NonNullable<Given[Field]>
  }
}

/** The same as changes of a row. */
export function changesFrom(words: Words, fields: readonly string[]): Record<string, unknown> {
  const changed = Object.entries(words).filter(([field]) => fields.includes(field))
  return Object.fromEntries(changed.map(([field, word]) => [field, word === null ? _.remove() : word]))
}
