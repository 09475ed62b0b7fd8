import type { MessageCard } from '../../messages/message'
import { quoted } from '../../quoted'
import type { UnionEvent } from '../event'
import { templateTime } from '../placeMessage'

/** Card for those of whom the form asks something new; it leads to the answers, where that stands first. */
export function formCard({ id, title, startsAt, venue }: UnionEvent): MessageCard {
  return {
    kind: 'event_form',
    title: '报名表改了，请再填几题',
    text: `${quoted(title)}的报名表改过，您的名额不动。请点开，只填改过和新加的题，活动开始前都能填。`,
    path: `features/events/pages/answers?id=${id}`,
    fields: {
      ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
      phrase2: '报名表改了',
      thing5: '请点开填改过和新加的题',
    },
  }
}
