import { type AskedOfOwn, knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import type { Sealing } from '#server/sealing/sealing'
import { companionWords } from '#shared/events/family/companionWords'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { leavingText } from '#shared/events/ticket/leaving'
import type { OwnItem } from '#shared/privacy/own'
import { listOwnEarlier } from '../earlier/ownEarlier'
import { openCompanions } from '../family/companions'
import { listOwnEntries } from '../order/entries/ownEntries'
import type { StoredRegistration } from '../storedRegistration'
import { shownAnswers } from './sealedAnswers'

/** Sign-ups and entries in lotteries with what was answered, the latest first. */
export const ownRegistrations: OwnSource = {
  title: '报过的名',
  of: ['answers', 'sensitiveAnswers', 'companions', 'registrations', 'all-places', 'earlierEntries'],
  list: async (asked) => [
    ...(await listSignUps(asked)),
    ...(await listOwnEntries(asked)),
    ...(await listOwnEarlier(asked)),
  ],
  count: async ({ store, person: { member } }) => {
    if (!member) return 0
    const where = { memberId: member.id }
    const { registrations, lotteryEntries, earlierEntries } = store
    const counts = await Promise.all([registrations, lotteryEntries, earlierEntries].map((rows) => rows.count(where)))
    return counts.reduce((sum, count) => sum + count, 0)
  },
}

async function listSignUps({ store, sealing, person: { member } }: AskedOfOwn): Promise<OwnItem[]> {
  if (!member) return []
  const where = { memberId: member.id }
  const rows = await store.registrations.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
  const events = await store.events.listByIds([...new Set(rows.map(({ eventId }) => eventId))])
  const known = new Map(events.map((event) => [event.id, event]))
  return rows.map((row) => {
    const event = known.get(row.eventId)
    const questions = event?.questions ?? []
    const answers = new Map(Object.entries(shownAnswers(sealing, row, questions, 'own')))
    return {
      title: event?.title ?? '办过的活动',
      facts: knownFacts([
        ['报名', `${paperMoment(row.at)}，${registrationStatusName[row.status]}`],
        ['活动时间', event && paperMoment(event.startsAt)],
        ['带的家人', companionsIn(sealing, row)],
        ['没来，也没说', row.absent && paperMoment(row.absent.at)],
        ['申诉', row.absent?.plea?.words],
        ['申诉的答复', row.absent?.plea?.decided?.word],
        ...(row.left ?? []).map((left): [string, string] => [
          '来不了的原因',
          `${paperMoment(left.at)}，${leavingText(left)}`,
        ]),
        ...questions.map(({ id, label }): [string, string | undefined] => [label, answers.get(id)]),
      ]),
    }
  })
}

/** Who came along, in one line; nothing where nobody did, or the key is gone. */
function companionsIn(sealing: Sealing, row: StoredRegistration): string | undefined {
  const opened = openCompanions(sealing, row)
  if (!opened.ok || opened.value.companions.length === 0) return undefined
  return opened.value.companions.map(companionWords).join('、')
}
