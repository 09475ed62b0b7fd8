import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { checkinContract } from '#shared/checkin/contract'
import { listArrivals } from './after/listArrivals'
import { markMissing } from './after/markMissing'
import { readFootprint } from './after/readFootprint'
import { seeBoard } from './after/seeBoard'
import { seeReach } from './after/seeReach'
import { seeStreet } from './after/seeStreet'
import { seeTurnout } from './after/seeTurnout'
import { readCard } from './card/readCard'
import { collections } from './collections'
import { admit } from './door/admit'
import { admitParty } from './door/admitParty'
import { findAtDoor } from './door/findAtDoor'
import { giveDoorList } from './door/giveDoorList'
import { listDoors } from './door/listDoors'
import { seeDoor } from './door/seeDoor'
import { undoCheckIn } from './door/undoCheckIn'
import { walkIn } from './door/walkIn'
import { checkInSelf } from './hall/checkInSelf'
import { seeHallCode } from './hall/hallCode'
import { forgetCheckIns, forgetCodes, forgetRolls, leaveCheckIns, ownCheckIns } from './ownCheckIns'
import { addRoll, dropRoll } from './rolls/changeRolls'
import { listRolls } from './rolls/listRolls'
import { markRoll } from './rolls/markRoll'
import { openContact } from './rolls/openContact'
import { seeRoll } from './rolls/seeRoll'
import { sealCodesAgain } from './sealAgain'
import { sumEveryNight } from './sums/sumVisits'

declare module '#server/agenda' {
  interface AgendaNames {
    'checkin.forget': true
    'checkin.sum': true
    'checkin.sealAgain': true
  }
}

export { findStreet } from './after/seeStreet'
export { hallCodes } from './hall/hallCode'
export { readAttendance } from './sums/readAttendance'

/** 签到. */
export const checkin: Feature = {
  actions: open(checkinContract, {
    'checkin.card': readCard,
    'checkin.doors': listDoors,
    'checkin.door': seeDoor,
    'checkin.doorList': giveDoorList,
    'checkin.find': findAtDoor,
    'checkin.admit': admit,
    'checkin.admitParty': admitParty,
    'checkin.walkIn': walkIn,
    'checkin.undo': undoCheckIn,
    'checkin.board': seeBoard,
    'checkin.arrivals': listArrivals,
    'checkin.markMissing': markMissing,
    'checkin.hallCode': seeHallCode,
    'checkin.self': checkInSelf,
    'checkin.rolls': listRolls,
    'checkin.roll': seeRoll,
    'checkin.addRoll': addRoll,
    'checkin.dropRoll': dropRoll,
    'checkin.mark': markRoll,
    'checkin.contact': openContact,
    'checkin.turnout': seeTurnout,
    'checkin.reach': seeReach,
    'checkin.street': seeStreet,
    'checkin.footprint': readFootprint,
  }),
  collections,
  leaver: leaveCheckIns,
  own: ownCheckIns,
  agenda: {
    'checkin.forget': forgetEveryNight(forgetCheckIns, forgetRolls, forgetCodes),
    'checkin.sum': sumEveryNight,
    'checkin.sealAgain': sealCodesAgain,
  },
}
