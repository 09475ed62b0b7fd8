import { templateTime } from '../../events/placeMessage'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import type { Competition } from './competition'
import type { JudgeSeen } from './judging'
import type { Match } from './match'

interface Silent {
  competition: Pick<Competition, 'id' | 'name'>
  match: Pick<Match, 'id' | 'number' | 'table' | 'rev'>
  judges: JudgeSeen[]
}

/** 叫裁判. To every judge of the competition: one side has told, the other keeps silent. */
export function judgeMessages({ competition, match, judges }: Silent, now: number): Message[] {
  const { number, table } = match
  const where = number === undefined ? `${table} 台` : `第 ${number} 场（${table} 台）`
  return judges.map(({ id: personId }) =>
    newMessage(
      {
        ...{ kind: 'match_called', subject: match.id, turn: `judge-${match.rev}`, personId },
        title: `${where}等裁判`,
        text: `${quoted(competition.name)}${where}一方报了成绩，另一方一直没点，请过去看看。`,
        path: `features/officer/pages/judge?id=${competition.id}`,
        fields: {
          ...{ thing1: competition.name, thing2: '等裁判', time3: templateTime(now) },
          thing4: `${where}另一方没点`,
        },
      },
      now
    )
  )
}
