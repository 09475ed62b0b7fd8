import type { Match, MatchState } from '../play/match'
import type { EntrantSeen } from '../play/view'

/** 接下来的一场. A table to which somebody is called, or will be at `startsAt`; without that time the round is being played. */
export interface ComingMatch extends Pick<Match, 'id' | 'competitionId' | 'round' | 'table' | 'startsAt'> {
  /** Name of the competition. */
  name: string
  opponent: EntrantSeen
  state: Extract<MatchState, 'open' | 'reported' | 'disputed'>
  isTeam?: true
}
