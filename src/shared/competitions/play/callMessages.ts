import type { UnionEvent } from '../../events/event'
import { templateTime } from '../../events/placeMessage'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import { type Competition, calledOf, type Entrant, shownName } from './competition'
import type { CompetitionRound } from './round'

interface Called {
  competition: Pick<Competition, 'id' | 'name'>
  event: Pick<UnionEvent, 'title' | 'venue'>
  entrants: Entrant[]
  round: CompetitionRound
}

/** 叫到台前. To each of a published round: the table, the side and the opponent, or that there is no game. */
export function callMessages({ competition, event, entrants, round }: Called, now: number): Message[] {
  const byNo = new Map(entrants.map((entrant) => [entrant.no, entrant]))
  const paired = round.pairs.flatMap(({ table, first, second }) => [
    { no: first, text: atTable(table, '执红先走', byNo.get(second)), short: `${table} 台，执红` },
    { no: second, text: atTable(table, '执黑', byNo.get(first)), short: `${table} 台，执黑` },
  ])
  const alone = round.lone.flatMap(({ no, result }) =>
    result === 'bye' ? [{ no, text: '这一轮您轮空，记 2 分，不用到台上。', short: '轮空，记 2 分' }] : []
  )
  return [...paired, ...alone].flatMap(({ no, text, short }) => {
    const entrant = byNo.get(no)
    if (!entrant?.name) return []
    return newMessage(
      {
        ...{ kind: 'match_called', subject: round.id, turn: `${round.turn}`, personId: entrant.personId },
        title: `第 ${round.no} 轮：${short}`,
        text: `${quoted(event.title)}${text}`,
        path: ownPath(competition.id),
        fields: {
          ...{ thing1: event.title, thing2: `第 ${round.no} 轮对阵`, time3: templateTime(now) },
          thing4: `${short}，${event.venue}`,
        },
      },
      now
    )
  })
}

interface CalledBack extends Pick<Called, 'competition' | 'entrants' | 'round'> {
  /** Numbers of those who sit in a match of a bracket. */
  seated?: number[]
}

/** To each who was called: the round was taken back, another call follows. */
export function callBackMessages({ competition, entrants, round, seated = [] }: CalledBack, now: number): Message[] {
  const called = new Set([
    ...round.pairs.flatMap(({ first, second }) => [first, second]),
    ...round.lone.map(({ no }) => no),
    ...(round.groups?.flat() ?? []),
    ...seated,
  ])
  const what = round.plan ? (round.groups ? '小组赛' : '淘汰赛') : `第 ${round.no} 轮`
  const text = `${what}的对阵收回重排，刚才的台号不算，请等新的通知。`
  return entrants
    .filter(({ no, name }) => called.has(no) && name)
    .flatMap(calledOf)
    .map((personId) =>
      newMessage(
        {
          ...{ kind: 'match_back', subject: round.id, turn: `${round.turn}`, personId },
          ...{ title: `${what}重排`, text: `${quoted(competition.name)}${text}`, path: ownPath(competition.id) },
          fields: { thing1: competition.name, thing2: '对阵重排', time3: templateTime(now), thing4: text },
        },
        now
      )
    )
}

export function ownPath(competitionId: string): string {
  return `features/competitions/pages/mine?id=${competitionId}`
}

function atTable(table: number, side: string, opponent: Entrant | undefined): string {
  const name = opponent ? shownName(opponent) : ''
  return `请到 ${table} 台，您${side}，对${name}（${opponent?.unit ?? ''}）。`
}
