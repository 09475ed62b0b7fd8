import { momentText } from '../../beijingTime'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import { eventPath, templateTime } from '../placeMessage'

/** To somebody for whom an event is by name; once, however often they are put on the list. */
export function invitedMessage(event: UnionEvent, personId: string, now: number): Message {
  const { id, title, venue, startsAt, closesAt, organiser } = event
  return newMessage(
    {
      ...{ kind: 'event_invited', subject: id, turn: 'invited', personId },
      title: `请您参加${quoted(title)}`,
      text: `${organiser}请您参加${quoted(title)}，${momentText(startsAt, now)}，${venue}。去得了，请在 ${momentText(closesAt, now)} 前点开报名。只有受邀的人看得到，请不要转给别人。`,
      path: eventPath(id),
      fields: {
        ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
        ...{ phrase2: '请您参加', thing5: '去得了，请点开报名' },
      },
    },
    now
  )
}
