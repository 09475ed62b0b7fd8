import * as v from 'valibot'

/** The words of an entry by field, as they are sent; null for what is left empty. */
export type EntryWords = Record<string, unknown>
type Field<Words> = keyof Words & string
export type Faults<Words> = Partial<Record<keyof Words, string>>

/** What was read when the form was opened, and what is written in it by now. */
export interface EntryDraft<Words extends EntryWords> {
  seen: Words
  draft: Words
}

/** A field that somebody else changed since the form was opened, and that is changed here too. */
export interface FieldConflict {
  field: string
  mine: unknown
  theirs: unknown
}

export function changedIn<Words extends EntryWords>({ seen, draft }: EntryDraft<Words>): Field<Words>[] {
  return (Object.keys(draft) as Field<Words>[]).filter((field) => !isSame(draft[field], seen[field]))
}

/** The words of these fields as the cloud takes them, or what is wrong with them, field by field. */
export function takeWords<Words extends EntryWords>(
  entries: Record<string, v.GenericSchema<unknown, unknown>>,
  draft: Words,
  fields: Field<Words>[]
): { words: Partial<Words>; faults: Faults<Words> } {
  const checked = fields.map((field) => ({ field, result: v.safeParse(entries[field] ?? v.unknown(), draft[field]) }))
  return {
    words: Object.fromEntries(checked.map(({ field, result }) => [field, result.output])) as Partial<Words>,
    faults: Object.fromEntries(
      checked.flatMap(({ field, result }) => (result.success ? [] : [[field, messageOf(result.issues)]]))
    ) as Faults<Words>,
  }
}

/** What the cloud holds now: taken over where nothing is changed here, a question where both sides changed. */
export function meet<Words extends EntryWords>(
  { seen, draft }: EntryDraft<Words>,
  theirs: Words
): EntryDraft<Words> & { conflicts: FieldConflict[] } {
  const changed = changedIn({ seen, draft })
  const both = changed.filter((field) => !isSame(theirs[field], seen[field]) && !isSame(theirs[field], draft[field]))
  return {
    seen: theirs,
    draft: { ...theirs, ...Object.fromEntries(changed.map((field) => [field, draft[field]])) },
    conflicts: both.map((field) => ({ field, mine: draft[field], theirs: theirs[field] })),
  }
}

/** A field that may be left empty takes null or a word; what is wrong with the word is said by the last part of its rule. */
function messageOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues
  return issue?.issues?.at(-1)?.message ?? issue?.message ?? ''
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
