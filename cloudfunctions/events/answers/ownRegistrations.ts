import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { shownAnswers } from './sealedAnswers'

/** Sign-ups with what was answered, the latest first. */
export const ownRegistrations: OwnSource = {
  title: '报过的名',
  of: ['answers', 'registrations', 'all-places'],
  async list({ store, sealing, person: { member } }) {
    if (!member) return []
    const where = { memberId: member.id }
    const rows = await store.registrations.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
    const events = await store.events.listByIds([...new Set(rows.map(({ eventId }) => eventId))])
    const known = new Map(events.map((event) => [event.id, event]))
    return rows.map((row) => {
      const event = known.get(row.eventId)
      const questions = event?.questions ?? []
      const answers = new Map(Object.entries(shownAnswers(sealing, row, questions, true)))
      return {
        title: event?.title ?? '办过的活动',
        facts: knownFacts([
          ['报名', `${paperMoment(row.at)}，${registrationStatusName[row.status]}`],
          ['活动时间', event && paperMoment(event.startsAt)],
          ['没来，也没说', row.absent && paperMoment(row.absent.at)],
          ['申诉', row.absent?.plea?.words],
          ['申诉的答复', row.absent?.plea?.decided?.word],
          ...questions.map(({ id, label }): [string, string | undefined] => [label, answers.get(id)]),
        ]),
      }
    })
  },
  count: async ({ store, person: { member } }) => (member ? store.registrations.count({ memberId: member.id }) : 0),
}
