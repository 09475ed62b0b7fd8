import { type AskedOfOwn, knownFacts, MOST_OWN, paperMoment } from '#server/retention/ownData'
import { numberText } from '#shared/events/lottery/numberText'
import type { OwnItem } from '#shared/privacy/own'
import { shownAnswers } from '../../answers/sealedAnswers'

/** Entries in lotteries with their numbers, and applications, with what was answered until it is drawn; the latest first. */
export async function listOwnEntries({ store, sealing, person: { member } }: AskedOfOwn): Promise<OwnItem[]> {
  if (!member) return []
  const where = { memberId: member.id }
  const rows = await store.lotteryEntries.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
  const events = await store.events.listByIds(rows.map(({ eventId }) => eventId))
  const known = new Map(events.map((event) => [event.id, event]))
  return rows.map(({ id, eventId, number, at, sealed }) => {
    const event = known.get(eventId)
    const questions = sealed ? (event?.questions ?? []) : []
    const kept = { id, answers: {}, ...(sealed && { sealed }) }
    const answers = new Map(Object.entries(shownAnswers(sealing, kept, questions, 'own')))
    return {
      title: event?.title ?? '办过的活动',
      facts: knownFacts([
        event?.rotation ? ['申请', paperMoment(at)] : ['登记抽签', `${paperMoment(at)}，${numberText(number)} 号`],
        ...questions.map((asked): [string, string | undefined] => [asked.label, answers.get(asked.id)]),
      ]),
    }
  })
}
