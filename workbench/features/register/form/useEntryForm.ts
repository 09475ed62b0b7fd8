import { useState } from 'react'
import type * as v from 'valibot'
import { changedIn, type EntryWords, type Faults, type FieldConflict, meet, takeWords } from './entryDraft'

/** A form over the words of a union or an enterprise, checked field by field with the rules of the cloud. */
export function useEntryForm<Words extends EntryWords>(
  entries: Record<string, v.GenericSchema<unknown, unknown>>,
  start: Words
) {
  const [state, setState] = useState({ seen: start, draft: start })
  const [faults, setFaults] = useState<Faults<Words>>({})
  const [conflicts, setConflicts] = useState<FieldConflict[]>([])

  return {
    ...{ ...state, faults, conflicts, changed: changedIn(state) },

    edit: (part: Partial<Words>) => {
      setState(({ seen, draft }) => ({ seen, draft: { ...draft, ...part } }))
      setFaults({})
    },

    /** Words of these fields; nothing when one is wrong, which then stands at its field. */
    take: (fields: (keyof Words & string)[]): Partial<Words> | undefined => {
      const taken = takeWords(entries, state.draft, fields)
      setFaults(taken.faults)
      return Object.keys(taken.faults).length > 0 ? undefined : taken.words
    },

    /** Somebody else was quicker: their words come in where nothing is changed here. */
    meet: (theirs: Words) => {
      const { conflicts: both, ...next } = meet(state, theirs)
      setState(next)
      setConflicts(both)
    },

    settle: (conflict: FieldConflict, choice: 'mine' | 'theirs') => {
      if (choice === 'theirs')
        setState(({ seen, draft }) => ({ seen, draft: { ...draft, [conflict.field]: conflict.theirs } }))
      setConflicts((all) => all.filter(({ field }) => field !== conflict.field))
    },
  }
}

export type EntryForm<Words extends EntryWords> = ReturnType<typeof useEntryForm<Words>>
