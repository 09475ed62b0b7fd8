import { clockText } from '../../beijingTime'
import type { UnionEvent } from '../../events/event'
import { templateTime } from '../../events/placeMessage'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import { ownPath } from '../play/callMessages'
import { type Competition, calledOf, type Entrant, shownName } from '../play/competition'
import type { Match } from '../play/match'
import { closesAtOf } from '../teams/handIn'
import type { TeamRules } from '../teams/teamRules'
import type { Seating } from './seatMatches'
import { stageName } from './stageNames'

interface Seated {
  competition: Pick<Competition, 'id' | 'name'> & { teams?: TeamRules }
  event: Pick<UnionEvent, 'title' | 'venue'>
  entrants: Entrant[]
  seating: Seating
}

/**
 * 叫到台前. To each of a new match: when, where and against whom; of several at once only the first, the others stand on
 * the page. Whoever sits there no more is told so.
 */
export function seatedMessages({ seating, ...about }: Seated, now: number): Message[] {
  const open = seating.moved.flatMap(({ after }) => (after.state === 'open' ? [after] : []))
  const coming = [...seating.missing, ...open].sort((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0))
  const called = new Set<number>()
  const calls = coming.flatMap((match) =>
    [match.first, match.second].flatMap((no) => {
      if (called.has(no)) return []
      called.add(no)
      return callOf(match, no, about, now)
    })
  )
  const gone = seating.moved.flatMap(({ before, after }) => {
    const stays = after.state === 'open' ? [after.first, after.second] : []
    const left = [before.first, before.second].filter((no) => !stays.includes(no) && before.state !== 'void')
    return left.flatMap((no) => backOf(before, no, about, now))
  })
  return [...calls, ...gone]
}

type About = Omit<Seated, 'seating'>

function callOf(match: Match, no: number, { competition, event, entrants }: About, now: number): Message[] {
  const me = entrants.find((entrant) => entrant.no === no)
  const opponent = entrants.find((entrant) => entrant.no === (match.first === no ? match.second : match.first))
  if (!me?.name || !opponent) return []
  const at = match.startsAt === undefined ? '' : clockText(match.startsAt)
  const short = `${at}，${match.table} 台`
  return calledOf(me).map((personId) =>
    newMessage(
      {
        ...{ kind: 'match_called', subject: match.id, turn: `${match.turn}-${match.rev}`, personId },
        title: `${stageName(match)}：${short}`,
        text: `${quoted(event.title)}请在 ${at} 到 ${match.table} 台，您对${shownName(opponent)}（${opponent.unit}）。${lineupWords(competition.teams, match)}`,
        path: ownPath(competition.id),
        fields: {
          ...{ thing1: event.title, thing2: `${stageName(match)}对阵`, time3: templateTime(match.startsAt ?? now) },
          thing4: `${short}，${event.venue}`,
        },
      },
      now
    )
  )
}

function backOf(match: Match, no: number, { competition, entrants }: About, now: number): Message[] {
  const me = entrants.find((entrant) => entrant.no === no)
  if (!me?.name) return []
  const text = `前面有一场的成绩更正了，您的${stageName(match)}（${match.table} 台）不打了，请看最新的对阵。`
  return calledOf(me).map((personId) =>
    newMessage(
      {
        ...{ kind: 'match_back', subject: match.id, turn: `${match.turn}-${match.rev}`, personId },
        ...{
          title: `${stageName(match)}的对阵变了`,
          text: `${quoted(competition.name)}${text}`,
          path: ownPath(competition.id),
        },
        fields: { thing1: competition.name, thing2: '对阵更正', time3: templateTime(now), thing4: text },
      },
      now
    )
  )
}

/** A captain is called with the time by which the line-up is to be in. */
function lineupWords(teams: TeamRules | undefined, match: Match): string {
  return teams ? `出场名单请在 ${clockText(closesAtOf(match))} 前交。` : ''
}
