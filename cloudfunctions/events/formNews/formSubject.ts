import { sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { newlyAsked } from '#shared/events/form/news'
import { formCard } from '#shared/events/form/newsCard'
import type { AboutPush, PushSubject } from '../../delivery/feature'
import { findPersons, inBatches } from '../listPersons'
import { whoFills } from './whoFills'

/** 报名表改了, to those of whom it asks something that it did not ask before. */
export const formSubject: PushSubject = {
  template: 'change',
  async findCard({ events }, { subjectId }, now) {
    const event = await events.get(subjectId)
    if (event.state === 'cancelled') return { obsolete: '活动后来取消了，不再请人补填。' }
    if (now >= event.startsAt) return { obsolete: '活动已经开始，不再请人补填。' }
    return { card: formCard(event) }
  },
  async *listPersons(store: Store, eventId: string, about?: Pick<AboutPush, 'formBefore'>) {
    const event = await store.events.get(eventId)
    const before = about?.formBefore ?? 0
    const members = await whoFills(store, sealingHere(), {
      eventId,
      asks: (filled) => newlyAsked(event, filled, before).length > 0,
    })
    for (const part of inBatches(members)) yield findPersons(store, eventId, part)
  },
}
