import * as v from 'valibot'
import type { Column } from '../Table'

/** A list narrowed as somebody often wants it, under a name of their own. */
const SavedFilterSchema = v.object({ name: v.string(), search: v.string() })
export type SavedFilter = v.InferOutput<typeof SavedFilterSchema>

/** What one person has chosen for one list: columns that differ from the usual ones, and filters saved. */
export const ListChoiceSchema = v.object({
  hidden: v.array(v.string()),
  added: v.array(v.string()),
  saved: v.array(SavedFilterSchema),
})
export type ListChoice = v.InferOutput<typeof ListChoiceSchema>

export const asUsual: ListChoice = { hidden: [], added: [], saved: [] }

export const LONGEST_NAME = 12
export const MOST_SAVED = 12

/** The columns that stand: those that may not go, the usual ones but for the hidden, and extra ones that were added. */
export function shownColumns<Row>(columns: Column<Row>[], { hidden, added }: ListChoice): Column<Row>[] {
  return columns.filter((column) => isShown(column, { hidden, added }))
}

function isShown<Row>({ key, stands }: Column<Row>, { hidden, added }: Pick<ListChoice, 'hidden' | 'added'>): boolean {
  if (stands === 'always') return true
  return stands === 'if chosen' ? added.includes(key) : !hidden.includes(key)
}

/** Turns a column on or off. */
export function withColumn<Row>(choice: ListChoice, { key, stands }: Column<Row>): ListChoice {
  const of = stands === 'if chosen' ? 'added' : 'hidden'
  const before = choice[of]
  return { ...choice, [of]: before.includes(key) ? before.filter((other) => other !== key) : [...before, key] }
}

/** Saves a filter; another of the same name goes, and of too many the oldest. */
export function withSaved(choice: ListChoice, { name, search }: SavedFilter): ListChoice {
  const others = choice.saved.filter((other) => other.name !== name)
  return { ...choice, saved: [...others, { name, search }].slice(-MOST_SAVED) }
}

export function withoutSaved(choice: ListChoice, name: string): ListChoice {
  return { ...choice, saved: choice.saved.filter((other) => other.name !== name) }
}

/** The part of an address that narrows a list, in one order, so that two ways to the same filter are the same. */
export function narrowing(search: URLSearchParams, keys: readonly string[]): string {
  const kept = new URLSearchParams()
  for (const key of [...keys].sort()) {
    const value = search.get(key)
    if (value) kept.set(key, value)
  }
  return kept.toString()
}

/** The address with its narrowing exchanged for another one; what else stands in it stays. */
export function narrowed(search: URLSearchParams, keys: readonly string[], by: string): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const key of keys) next.delete(key)
  for (const [key, value] of new URLSearchParams(by)) if (keys.includes(key)) next.set(key, value)
  return next
}
