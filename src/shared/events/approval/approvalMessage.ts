import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import { templateTime } from '../placeMessage'

interface WantedOf {
  event: UnionEvent
  unionId: string
  personId: string
  count: number
  /** The day of Beijing, by its beginning: one word a day. */
  day: number
}

/** To the chair before whom sign-ups of the own people wait. */
export function approvalMessage({ event, unionId, personId, count, day }: WantedOf, now: number): Message {
  const { id, title, venue, startsAt } = event
  return newMessage(
    {
      ...{ kind: 'approval_wanted', subject: id, turn: `${unionId}-${day}`, personId },
      title: `${count} 位职工的报名等您同意`,
      text: `本工会有 ${count} 位职工报了${quoted(title)}，名额先留着，等您看过。点开勾选，一次可以同意一批；退回的，写一句理由。`,
      path: `features/officer/pages/enrol?id=${id}&union=${unionId}`,
      fields: {
        ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
        ...{ phrase2: '报名待审', thing5: `${count}位等您同意，请点开` },
      },
    },
    now
  )
}
