import { clockText } from '../../beijingTime'
import type { UnionEvent } from '../../events/event'
import { templateTime } from '../../events/placeMessage'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import { ownPath } from '../play/callMessages'
import { type Competition, calledOf, type Entrant } from '../play/competition'
import { stageName } from '../stages/stageNames'
import type { StageMatchSeen } from '../stages/view'
import type { NewPlace } from './planClash'

interface Moved {
  competition: Pick<Competition, 'id'>
  event: Pick<UnionEvent, 'title' | 'venue'>
  entrants: Entrant[]
  match: StageMatchSeen
  to: NewPlace
  /** Counts the moves of the plan, so that each is told once. */
  move: string
}

/** 改台改时间. To the two of a match that is played elsewhere or at another time. */
export function movedMessages({ competition, event, entrants, match, to, move }: Moved, now: number): Message[] {
  const short = `${clockText(to.startsAt)}，${to.table} 台`
  return entrants
    .filter(({ no, name }) => (no === match.first || no === match.second) && name)
    .flatMap(calledOf)
    .map((personId) =>
      newMessage(
        {
          ...{ kind: 'match_called', subject: match.id, turn: `moved-${move}`, personId },
          title: `${stageName(match)}改到 ${short}`,
          text: `${quoted(event.title)}您的第 ${match.number} 场改到 ${clockText(to.startsAt)}，请到 ${to.table} 台。`,
          path: ownPath(competition.id),
          fields: {
            ...{ thing1: event.title, thing2: `${stageName(match)}改了`, time3: templateTime(to.startsAt) },
            thing4: `${short}，${event.venue}`,
          },
        },
        now
      )
    )
}
