import type { PersonContext } from '#server/context'
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

interface Deeds {
  /** Words of a sheet were looked at when it was read. */
  add: (newKey: string, words: never, context: PersonContext) => Promise<unknown>
  change: (id: string, given: { seen: never; words: never }, context: PersonContext) => Promise<unknown>
}

const DEEDS: Record<RegisterSheet, Deeds> = {
  unions: {
    add: (newKey, words, context) => addUnion({ newKey, words }, context),
    change: (unionId, given, context) => changeUnion({ unionId, ...given }, context),
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
    change: (areaId, given, context) => changeArea({ areaId, ...given }, context),
  },
  buildings: {
    add: (newKey, words, context) => addBuilding({ newKey, words }, context),
    change: (buildingId, given, context) => changeBuilding({ buildingId, ...given }, context),
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
  { id, seen, words }: { id: string; seen: Words; words: Words },
  context: PersonContext
): Promise<Outcome> {
  return (await DEEDS[of].change(id, { seen: seen as never, words: words as never }, context)) as Outcome
}
