import type { PersonContext } from '#server/context'
import type { PostsChoice } from '#shared/register/posts'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import type { Result } from '#shared/result'
import { readTerritory } from '../../directory/feature'
import { addEnterprise } from '../enterprises/addEnterprise'
import { changeEnterprise } from '../enterprises/changeEnterprise'
import { addArea, changeArea } from '../territory/writeArea'
import { addBuilding, changeBuilding } from '../territory/writeBuilding'
import { addUnion } from '../unions/addUnion'
import { changeUnion } from '../unions/changeUnion'

/** How the id of a new row begins. */
export const ID_OF: Record<RegisterSheet, string> = {
  unions: 'union',
  enterprises: 'ent',
  grids: 'area',
  buildings: 'building',
}

/** A row as it was seen and as it shall be; `posts` is decided once for a whole sheet. */
interface Given<Words> {
  seen: Words
  words: Words
  posts?: PostsChoice
}

interface Deeds {
  /** Words of a sheet were looked at when it was read. */
  add: (newKey: string, words: never, context: PersonContext) => Promise<unknown>
  change: (id: string, given: Given<never>, context: PersonContext) => Promise<unknown>
}

const DEEDS: Record<RegisterSheet, Deeds> = {
  unions: {
    add: (newKey, words, context) => addUnion({ newKey, words }, context),
    change: (unionId, { seen, words }, context) => changeUnion({ unionId, seen, words }, context),
  },
  enterprises: {
    add: (newKey, words, context) => addEnterprise({ newKey, words }, context),
    change: (enterpriseId, given, context) => changeEnterprise({ enterpriseId, ...given }, context),
  },
  grids: {
    add: async (newKey, words, context) => {
      const { levels } = await readTerritory(context.store)
      return addArea({ newKey, level: levels.length - 1, words }, context)
    },
    change: (areaId, { seen, words }, context) => changeArea({ areaId, seen, words }, context),
  },
  buildings: {
    add: (newKey, words, context) => addBuilding({ newKey, words }, context),
    change: (buildingId, { seen, words }, context) => changeBuilding({ buildingId, seen, words }, context),
  },
}

type Words = Record<string, unknown>
type Outcome = Result<unknown, 'name_taken'>

/** Adds a row by the deed that the form does. */
export async function addEntry(
  of: RegisterSheet,
  { newKey, words }: { newKey: string; words: Words },
  context: PersonContext
): Promise<Outcome> {
  return (await DEEDS[of].add(newKey, words as never, context)) as Outcome
}

/** Changes a row by the deed that the form does, as it was seen. */
export async function changeEntry(
  of: RegisterSheet,
  { id, ...given }: Given<Words> & { id: string },
  context: PersonContext
): Promise<Outcome> {
  return (await DEEDS[of].change(id, given as Given<never>, context)) as Outcome
}
