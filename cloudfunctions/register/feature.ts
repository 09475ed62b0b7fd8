import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { unionOf } from '#shared/access/role'
import { registerContract } from '#shared/register/contract'
import { collections } from './collections'
import { assignOfficer } from './coverage/assignOfficer'
import { countCoverage } from './coverage/countCoverage'
import { handOver } from './coverage/handOver'
import { addEnterprise } from './enterprises/addEnterprise'
import { changeEnterprise } from './enterprises/changeEnterprise'
import { closeEnterprise } from './enterprises/closeEnterprise'
import { openEnterprise } from './enterprises/openEnterprise'
import { reopenEnterprise } from './enterprises/reopenEnterprise'
import { addHonour } from './honours/addHonour'
import { changeHonour } from './honours/changeHonour'
import { listHonours } from './honours/listHonours'
import { withdrawHonour } from './honours/withdrawHonour'
import { nameThings } from './nameThings'
import { tellPosts } from './posts/tellPosts'
import { askChair } from './quality/askChair'
import { listFaults } from './quality/listFaults'
import { mendings } from './quality/mendings'
import { tellQuality } from './quality/tellQuality'
import { settleDeed } from './settling/settleDeed'
import { checkRegister } from './sheets/checkRegister'
import { exportRegister, makeRegisterTemplate } from './sheets/exportRegister'
import { importRegister } from './sheets/importRegister'
import { makeMissing } from './sheets/makeMissing'
import { listSheetImports, takeSheetErrors, undoSheet } from './sheets/undoSheet'
import { tellHistory } from './tellHistory'
import { assignAreas } from './territory/assignAreas'
import { changeTerritory } from './territory/changeTerritory'
import { closeArea, closeBuilding } from './territory/closeGround'
import { listClosedGround } from './territory/listClosed'
import { reopenArea, reopenBuilding } from './territory/reopenGround'
import { addArea, changeArea } from './territory/writeArea'
import { addBuilding, changeBuilding } from './territory/writeBuilding'
import { aboutUnion } from './unions/aboutUnion'
import { addUnion } from './unions/addUnion'
import { changeUnion } from './unions/changeUnion'
import { closeUnion } from './unions/closeUnion'
import { openUnion } from './unions/openUnion'
import { reopenUnion } from './unions/reopenUnion'

declare module '#server/agenda' {
  interface AgendaNames {
    /** What belongs to a union or an enterprise follows a change of it. */
    'register.settle': true
  }
}

export const register: Feature = {
  actions: open(registerContract, {
    'register.aboutUnion': aboutUnion,
    'register.honours': listHonours,
    'register.addHonour': addHonour,
    'register.changeHonour': changeHonour,
    'register.withdrawHonour': withdrawHonour,
    'register.openUnion': openUnion,
    'register.addUnion': addUnion,
    'register.changeUnion': changeUnion,
    'register.closeUnion': closeUnion,
    'register.reopenUnion': reopenUnion,
    'register.openEnterprise': openEnterprise,
    'register.addEnterprise': addEnterprise,
    'register.changeEnterprise': changeEnterprise,
    'register.closeEnterprise': closeEnterprise,
    'register.reopenEnterprise': reopenEnterprise,
    'register.posts': tellPosts,
    'register.coverage': countCoverage,
    'register.assign': assignOfficer,
    'register.handOver': handOver,
    'register.quality': tellQuality,
    'register.faults': listFaults,
    'register.askChair': askChair,
    'register.history': tellHistory,
    'register.addArea': addArea,
    'register.changeArea': changeArea,
    'register.closeArea': closeArea,
    'register.reopenArea': reopenArea,
    'register.assignAreas': assignAreas,
    'register.addBuilding': addBuilding,
    'register.changeBuilding': changeBuilding,
    'register.closeBuilding': closeBuilding,
    'register.reopenBuilding': reopenBuilding,
    'register.closedGround': listClosedGround,
    'register.changeTerritory': changeTerritory,
    'register.checkSheet': checkRegister,
    'register.importSheet': importRegister,
    'register.makeMissing': makeMissing,
    'register.imports': listSheetImports,
    'register.importErrors': takeSheetErrors,
    'register.undoSheet': undoSheet,
    'register.template': makeRegisterTemplate,
    'register.export': exportRegister,
  }),
  collections,
  things: { enterprise: async (store, id) => unionOf((await store.enterprises.get(id)).unionId) },
  names: nameThings,
  tasks: [mendings],
  agenda: { 'register.settle': settleDeed },
}
