import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Chosen } from '#shared/events/places/chooseNext'
import type { PlaceBook, SavedUp } from '#shared/events/places/placeBook'
import { idleOf } from './idle'

/** What the book has to say of places that are saved up: begun, more or fewer than before, or over. */
export interface SavingNews {
  changes: Changes<PlaceBook>
  /** For so long they were nobody's until now. */
  idleMs: number
}

/** 攒名额. Says of the turns in line what is saved up for them now, where that is not what the book says. */
export function newsOfSaving({ saves, unsaved }: Chosen, now: number): SavingNews {
  const other = saves.filter(({ turn, pool, many }) => turn.saved?.pool !== pool || turn.saved.many !== many)
  const begun = other.filter(({ turn }) => !turn.saved)
  const set = [
    ...other.map(({ key, pool, many, until }): [string, SavedUp] => [key, { pool, many, from: now, until }]),
    ...unsaved.flatMap(({ key, turn: { saved } }): [string, SavedUp][] =>
      saved ? [[key, { ...saved, many: 0, from: now }]] : []
    ),
  ]
  return {
    changes: {
      ...Object.fromEntries(set.map(([key, saved]) => [`turns.${key}.saved`, saved])),
      ...(begun.length > 0 && { saving: _.push(begun.map(({ key, until }) => ({ key, until }))) }),
    },
    idleMs: [...other, ...unsaved].reduce((sum, { turn }) => sum + idleOf(turn, now), 0),
  }
}
