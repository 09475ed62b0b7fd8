import { clockText, momentText } from '../../beijingTime'
import type { Message } from '../../messages/message'
import { newMessage } from '../../messages/newMessage'
import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import { templateTime } from '../placeMessage'
import type { Reserve } from '../places/rules'

interface QuotaNews {
  event: UnionEvent
  reserve: Reserve
  unionId: string
  personId: string
  /** Places that nobody has taken, on the last day; missing when it is told for the first time. */
  left?: number
}

/** To the chair for whose union places are kept: that there are some, and on the last day how many are still free. */
export function quotaMessage({ event, reserve, unionId, personId, left }: QuotaNews, now: number): Message {
  const { id, title, venue, startsAt } = event
  const until = momentText(reserve.until, now)
  const isLast = left !== undefined
  return newMessage(
    {
      ...{ kind: 'quota_kept', subject: id, turn: `${reserve.id}-${isLast ? 'last' : 'kept'}`, personId },
      title: isLast ? `还空 ${left} 个名额，${until} 收回` : `给您工会留了 ${reserve.places} 个名额`,
      text: `${quoted(title)}给“${reserve.name}”留了 ${reserve.places} 个名额${isLast ? `，已报 ${reserve.places - left} 位，还空 ${left} 个` : ''}，${until} 没用的归大家。点开给职工报名，可以粘贴群里的接龙。`,
      path: `features/officer/pages/enrol?id=${id}&union=${unionId}`,
      fields: {
        ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
        phrase2: isLast ? '名额快收回' : '给您留了名额',
        thing5: `${clockText(reserve.until)}收回，请点开报名`,
      },
    },
    now
  )
}
