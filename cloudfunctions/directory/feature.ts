import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { directoryContract } from '#shared/directory/contract'
import { collections } from './collections'
import { recountDeed } from './counting/recountDeed'
import { getEnterprise } from './getEnterprise'
import { getUnion } from './getUnion'
import { searchEnterprises } from './searchEnterprises'
import { searchUnions } from './searchUnions'
import { summarise } from './summarise'
import { getBuilding } from './territory/getBuilding'
import { listAreas } from './territory/listAreas'
import { listBuildings } from './territory/listBuildings'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Counts the members of a union and its enterprises again. */
    'directory.recount': true
  }
}

export { leaveRecount, promiseRecount, recountsOf } from './counting/leaveRecount'
export { recountIn } from './counting/recountIn'
export { trueMembersOf } from './counting/trueCounts'
export { findByName } from './findByName'
export { nameKeys } from './nameKeys'
export { speltOf } from './speltOf'
export { openTerritory, readTerritory } from './territory/openTerritory'
export { withoutGrams } from './withoutGrams'

export const directory: Feature = {
  actions: open(directoryContract, {
    'directory.summary': summarise,
    'directory.unions': searchUnions,
    'directory.enterprises': searchEnterprises,
    'directory.union': getUnion,
    'directory.enterprise': getEnterprise,
    'directory.areas': listAreas,
    'directory.buildings': listBuildings,
    'directory.building': getBuilding,
  }),
  collections,
  caseSubjects: {
    union: async ({ unions }, id) => {
      const found = await unions.find(id)
      return found && !found.closedAt ? { name: found.name } : undefined
    },
  },
  agenda: { 'directory.recount': recountDeed },
}
