import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { competitionsContract } from '#shared/competitions/contract'
import { collections } from './collections'
import { listComing } from './coming/listComing'
import { beNamed } from './day/beNamed'
import { holdCard, takeCardBack } from './day/cards'
import { moveMatch } from './day/moveMatch'
import { seePlayer } from './day/seePlayer'
import { swapPlayers, trySwap } from './day/swapPlayers'
import { silenceDeed } from './judging/callJudge'
import { endJudge, inviteJudge, listJudges } from './judging/judges'
import { openJudgeDesk } from './judging/openJudgeDesk'
import { leaveCompetitions } from './leaveCompetitions'
import { bringReport } from './making/bringReport'
import { enterPeople } from './making/enterHolders'
import { changeRules, makeCompetition } from './making/makeCompetition'
import { markEntrant } from './making/markEntrant'
import { seedEntrants } from './making/seedEntrants'
import { nameThings } from './nameThings'
import { ownCompetitions } from './ownCompetitions'
import { decideResult } from './results/decideResult'
import { disputeTasks } from './results/disputeTasks'
import { reportResult } from './results/reportResult'
import { closeRound } from './rounds/closeRound'
import { layDeed } from './rounds/layRound'
import { pairDeed } from './rounds/pairDeed'
import { pairNext } from './rounds/pairNext'
import { publishRound } from './rounds/publishRound'
import { takeBackRound } from './rounds/takeBackRound'
import { exportCompetition } from './seeing/exportCompetition'
import { listCompetitions } from './seeing/listCompetitions'
import { openBoard } from './seeing/openBoard'
import { seeOwn } from './seeing/seeOwn'
import { seeRound } from './seeing/seeRound'
import { seeStandings } from './seeing/seeStandings'
import { askWhatIf } from './stages/askWhatIf'
import { askWhatIfRubber, enterResult } from './teams/enterResult'
import { fillMissing } from './teams/fillMissing'
import { handInLineup } from './teams/handInLineup'
import { nameOwnTeam, nameTeam } from './teams/nameTeam'
import { seeTeamMatch } from './teams/seeTeamMatch'
import { tellResult } from './teams/tellResult'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Writes the matches of a published round and calls its people, or finishes taking it back. */
    'competitions.lay': true
    /** Calls a judge where one side has told and the other keeps silent. */
    'competitions.silence': true
    /** Pairs a round of so many that the organiser does not wait for it. */
    'competitions.pairMany': true
  }
}

export { nameThings as nameCompetitions } from './nameThings'
export { type FinalOrder, finalOrder, orderOf, type Placed } from './seeing/finalOrder'
export { playedIn } from './seeing/playedIn'
export { currentMatches } from './seeing/seeStandings'

export const competitions: Feature = {
  actions: open(competitionsContract, {
    'competitions.of': listCompetitions,
    'competitions.standings': seeStandings,
    'competitions.round': seeRound,
    'competitions.player': seePlayer,
    'competitions.coming': listComing,
    'competitions.mine': seeOwn,
    'competitions.report': reportResult,
    'competitions.make': makeCompetition,
    'competitions.bring': bringReport,
    'competitions.change': changeRules,
    'competitions.open': openBoard,
    'competitions.enter': enterPeople,
    'competitions.mark': markEntrant,
    'competitions.seed': seedEntrants,
    'competitions.whatIf': askWhatIf,
    'competitions.pair': pairNext,
    'competitions.beNamed': beNamed,
    'competitions.trySwap': trySwap,
    'competitions.swap': swapPlayers,
    'competitions.publish': publishRound,
    'competitions.takeBack': takeBackRound,
    'competitions.decide': decideResult,
    'competitions.judge': openJudgeDesk,
    'competitions.judges': listJudges,
    'competitions.inviteJudge': inviteJudge,
    'competitions.endJudge': endJudge,
    'competitions.move': moveMatch,
    'competitions.card': holdCard,
    'competitions.cardBack': takeCardBack,
    'competitions.close': closeRound,
    'competitions.export': exportCompetition,
    'competitions.teamMatch': seeTeamMatch,
    'competitions.handIn': handInLineup,
    'competitions.fillLineups': fillMissing,
    'competitions.enterRubber': enterResult,
    'competitions.tellRubber': tellResult,
    'competitions.nameTeam': nameTeam,
    'competitions.nameOwnTeam': nameOwnTeam,
    'competitions.whatIfRubber': askWhatIfRubber,
  }),
  collections,
  tasks: [disputeTasks],
  things: { competition: async (store, id) => ({ kind: 'event', id: (await store.competitions.get(id)).eventId }) },
  names: nameThings,
  leaver: leaveCompetitions,
  own: ownCompetitions,
  agenda: { 'competitions.lay': layDeed, 'competitions.silence': silenceDeed, 'competitions.pairMany': pairDeed },
}
