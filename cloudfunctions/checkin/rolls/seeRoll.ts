import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { mayDivide, questionOf, type RollCall, type RollMark } from '#shared/checkin/rolls/rollCall'
import type { RollPerson, RollView } from '#shared/checkin/rolls/view'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { isReaderFor } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import { maskName } from '#shared/membership/maskName'
import { done, refused } from '#shared/result'
import { openAnswers } from '../../events/feature'

const NOWHERE = '没有写的'
const LEFT = '现在不在名单的'

/** 点名表. Everybody with a place by groups, and who of them is there; whole, so that a leader goes on without a network. */
export async function seeRoll(
  { eventId, rollId }: Input<'checkin.roll'>,
  { store, person, sealing }: PersonContext
): Promise<Output<'checkin.roll'>> {
  const event = await store.events.get(eventId)
  const roll = await store.rollCalls.find(rollId)
  if (roll?.eventId !== eventId) return refused('roll_gone')
  const [places, marks] = await Promise.all([
    store.registrations.listAll({ where: { eventId, status: 'confirmed' } }),
    store.rollMarks.listAll({ where: { rollId, undoneAt: 0 } }),
  ])
  const asked = event.questions.find(({ id }) => id === questionOf(roll.group))
  const question = asked && mayDivide(asked) ? asked.id : undefined
  const known = new Set(places.map(({ memberId }) => memberId))
  const left = marks.filter(({ memberId }) => !known.has(memberId))
  const rows = await store.members.listByIds(left.map(({ memberId }) => memberId))
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]))
  const people = [
    ...places.map(({ memberId, name, enterpriseId, unionId, session, also, ...kept }) => {
      const opened = question === undefined ? undefined : openAnswers(sealing, kept)
      const answer = question !== undefined && opened?.ok ? lookUp(opened.value, question) : undefined
      return { memberId, name, enterpriseId, unionId, sessions: sessionsIn({ session, also }), answer }
    }),
    ...left.map(({ memberId, enterpriseId, unionId }) => {
      return { memberId, name: nameOf.get(memberId) ?? '', enterpriseId, unionId, sessions: [], answer: LEFT }
    }),
  ]
  const firms = await store.enterprises.listByIds([...new Set(people.map(({ enterpriseId }) => enterpriseId))])
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  const markOf = new Map(marks.map((mark) => [mark.memberId, mark]))
  const groupOf = await groupsOf(store, roll, { people, sessions: event.sessions ?? [] })
  const groups = new Map<string, RollView['groups'][number]>()
  for (const one of people) {
    const label = known.has(one.memberId) ? groupOf(one) : LEFT
    const group = groups.get(label) ?? { key: label, label, people: [] }
    const name = isReaderFor(person, one.unionId) ? one.name : maskName(one.name)
    group.people.push(toRow({ ...one, name, enterpriseName: firmOf.get(one.enterpriseId) ?? '' }, markOf))
    groups.set(label, group)
  }
  const { id, title, venue, kind, startsAt, endsAt } = event
  const inOrder = [...groups.values()].sort((one, other) => ranks(one.label, other.label))
  for (const group of inOrder) group.people.sort((one, other) => one.name.localeCompare(other.name, 'zh'))
  return done({ event: { id, title, venue, kind, startsAt, endsAt }, roll, groups: inOrder })
}

function toRow({ memberId, name, enterpriseName }: RollPerson, markOf: ReadonlyMap<string, RollMark>): RollPerson {
  const mark = markOf.get(memberId)
  return {
    ...{ memberId, name, enterpriseName },
    ...(mark && { at: mark.at, ...(mark.outAt > 0 && { outAt: mark.outAt }) }),
  }
}

interface Grouped {
  unionId: string
  sessions: string[]
  answer?: string | undefined
}

/** Name of the group in which somebody stands. */
async function groupsOf(
  { unions }: Store,
  { group }: RollCall,
  { people, sessions }: { people: Grouped[]; sessions: { id: string; name: string }[] }
): Promise<(one: Grouped) => string> {
  if (group === '') return () => ''
  // Whoever comes to several stands in one group that names them all, and is marked once.
  if (group === 'session') return ({ sessions: own }) => namesOf(sessions, own) || NOWHERE
  if (group !== 'union') return ({ answer }) => answer || NOWHERE
  const found = await unions.listByIds([...new Set(people.map(({ unionId }) => unionId))])
  const nameOf = new Map(found.map(({ id, name }) => [id, name]))
  return ({ unionId }) => nameOf.get(unionId) ?? NOWHERE
}

function namesOf(sessions: { id: string; name: string }[], own: string[]): string {
  return sessions.flatMap(({ id, name }) => (own.includes(id) ? [name] : [])).join('、')
}

/** By name, with those who said nothing, and those who have left, at the end. */
function ranks(one: string, other: string): number {
  const last = [NOWHERE, LEFT]
  return last.indexOf(one) - last.indexOf(other) || one.localeCompare(other, 'zh')
}
