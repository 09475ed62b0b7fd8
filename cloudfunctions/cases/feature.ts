import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { THE_STREET, type Thing, unionOf } from '#shared/access/role'
import type { Case } from '#shared/cases/case'
import { casesContract } from '#shared/cases/contract'
import { hardshipName } from '#shared/cases/hardship'
import { caseTasks } from './caseTasks'
import { collections } from './collections'
import { readScore } from './countScore'
import { beginFromLetter } from './desk/beginFromLetter'
import { answerCase, askBack, passCase, takeCase } from './desk/deskMoves'
import { exportCases } from './desk/exportCases'
import { joinCase, partCase } from './desk/joinCase'
import { listQueue } from './desk/listQueue'
import { noteCase } from './desk/noteCase'
import { openCase } from './desk/openCase'
import { passAll } from './desk/passAll'
import { findCounsel } from './findCounsel'
import { leaveCases } from './leaveCases'
import { listMine } from './own/listMine'
import { trackCase } from './own/ownCase'
import { ownCases } from './own/ownCases'
import { rateCase } from './own/rateCase'
import { replyCase } from './own/replyCase'
import { withdrawCase } from './own/withdrawCase'
import { addPhoto } from './photos/addPhoto'
import { askPhoto } from './photos/askPhoto'
import { forgetPhotos } from './photos/forgetPhotos'
import { openOwnPhotos, openPhotos } from './photos/openPhotos'
import { sayCase, sayUnnamed } from './sayCase'
import { forgetCases } from './timed/forgetCases'
import { forgetHardship } from './timed/forgetHardship'
import { handBack } from './timed/handBack'
import { lookDeed } from './timed/lookAtCase'
import { morning } from './timed/morning'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Tells of what is due or late, and ends what was answered. */
    'cases.look': true
    /** Tells each morning what is due that day. */
    'cases.morning': true
    /** Gives on what somebody has who may not handle it any more. */
    'cases.handBack': true
    'cases.forget': true
  }
}

export { bringCase } from './beginCase'
export { findForDesk } from './desk/openCase'
export { moveCases } from './moveCases'
export { findOwn } from './own/ownCase'

/** The union or the street, whose officers handle a case. */
export function caseThing(found: Pick<Case, 'unionId'> | undefined): Thing {
  return found?.unionId ? unionOf(found.unionId) : THE_STREET
}

export const cases: Feature = {
  actions: open(casesContract, {
    'cases.say': sayCase,
    'cases.sayUnnamed': sayUnnamed,
    'cases.mine': listMine,
    'cases.track': trackCase,
    'cases.reply': replyCase,
    'cases.askPhoto': askPhoto,
    'cases.addPhoto': addPhoto,
    'cases.ownPhotos': openOwnPhotos,
    'cases.rate': rateCase,
    'cases.withdraw': withdrawCase,
    'cases.score': readScore,
    'cases.counsel': findCounsel,
    'cases.beginFromLetter': beginFromLetter,
    'cases.queue': listQueue,
    'cases.export': exportCases,
    'cases.open': openCase,
    'cases.photos': openPhotos,
    'cases.take': takeCase,
    'cases.pass': passCase,
    'cases.passAll': passAll,
    'cases.join': joinCase,
    'cases.part': partCase,
    'cases.askBack': askBack,
    'cases.answer': answerCase,
    'cases.note': noteCase,
  }),
  collections,
  tasks: [caseTasks],
  things: {
    case: async (store, id) => caseThing(await store.cases.get(id)),
  },
  caseSubjects: {
    hardship: async (_store, id) => {
      const name = hardshipName(id)
      return name === undefined ? undefined : { name }
    },
  },
  names: async (store, ids) =>
    (await store.cases.listByIds(ids)).map(({ id, number }) => ({ id, name: `第 ${number} 号` })),
  leaver: leaveCases,
  own: ownCases,
  agenda: {
    'cases.look': lookDeed,
    'cases.morning': morning,
    'cases.handBack': handBack,
    'cases.forget': forgetEveryNight(forgetPhotos, forgetHardship, forgetCases),
  },
}
