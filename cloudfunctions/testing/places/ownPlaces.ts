import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { layOrder } from '../../events/order/layOrder'
import { newPlaceBook } from '../../events/places/layPlaceBook'
import { turnKey } from '../../events/places/turnKey'
import { answered } from '../answered'
import { atTheDoor } from '../atTheDoor'
import { aMember, aPerson, aSealing, asking, askingMember, DAY, HOUR, NOON } from '../factories'
import { anEventBefore, heldBefore } from './heldBefore'

/** A place of the member. */
export const hasPlace = async (store: Store) => {
  answered(await atTheDoor('events.register', { eventId: 'cup', answers: {} }, askingMember(store, 'Li')))
}

/** The event an hour before its start, when people come in. */
export const isOpenDoor = (store: Store) => store.events.change({ _id: 'cup' }, { startsAt: NOON + HOUR })

/** The event in two sessions, with the member in the first. */
export const hasSession = async (store: Store) => {
  const { startsAt } = await store.events.get('cup')
  const one = { name: '上午', startsAt, capacity: 1 }
  const sessions = [
    { ...one, id: 's1' },
    { ...one, id: 's2' },
  ]
  await store.events.change({ _id: 'cup' }, { capacity: 2, sessions })
  await store.places.put(newPlaceBook(await store.events.get('cup')))
  answered(
    await atTheDoor('events.register', { eventId: 'cup', answers: {}, session: 's1' }, askingMember(store, 'Li'))
  )
}

/** The same, where anybody may have both, which begin one after the other. */
export const mayHaveBoth = async (store: Store) => {
  await hasSession(store)
  const { sessions = [] } = await store.events.get('cup')
  const apart = sessions.map((one, index) => ({ ...one, startsAt: one.startsAt + index * HOUR }))
  await store.events.change({ _id: 'cup' }, { sessionsEach: 2, sessions: apart })
}

/** A place that is offered to the member, as after somebody's withdrawal. */
export const isOffered = async (store: Store) => {
  answered(await atTheDoor('events.register', { eventId: 'cup', answers: {} }, askingMember(store, 'Li')))
  const at = `turns.${turnKey('m-Li')}`
  const until = NOON + HOUR
  await store.places.change(
    { _id: 'cup' },
    { [`${at}.state`]: 'offered', [`${at}.until`]: until, offers: [{ key: turnKey('m-Li'), until }] }
  )
}

/** The event whose places are drawn by lot in two days, and which the member may enter. */
export const isByLot = async (store: Store) => {
  const { closesAt } = await store.events.get('cup')
  await store.events.change({ _id: 'cup' }, { lottery: { drawsAt: closesAt } })
  await layOrder(store, aSealing, { event: await store.events.get('cup'), organiser: aPerson('Zhou'), now: NOON })
}

/** The same with the member in it. */
export const hasEntered = async (store: Store) => {
  await isByLot(store)
  answered(await atTheDoor('events.enter', { eventId: 'cup', answers: {} }, askingMember(store, 'Li')))
}

/** A place of the member, which may be handed to a colleague. */
export const mayHandOver = async (store: Store) => {
  await store.events.change({ _id: 'cup' }, { handOver: true })
  await hasPlace(store)
}

/** A colleague's place, which is offered to the member. */
export const isHanded = async (store: Store) => {
  await store.events.change({ _id: 'cup' }, { handOver: true })
  await store.members.add(aMember('Wang'))
  const { name, phone } = await store.members.get('m-Li')
  answered(await atTheDoor('events.register', { eventId: 'cup', answers: {} }, askingMember(store, 'Wang')))
  const offer = { eventId: 'cup', name, tail: phone.slice(-4) }
  answered(await atTheDoor('events.handOver', offer, askingMember(store, 'Wang')))
}

/** The event in which somebody pauses who has twice stayed away, as the member has. */
export const isPaused = async (store: Store) => {
  await store.events.change({ _id: 'cup' }, { fairness: { pauseDays: 30 } })
  for (const days of [5, 9])
    await heldBefore(store, 'Li', anEventBefore(days), { absent: { at: NOON - days * DAY, by: '林干事' } })
}

/** The event for pairs. */
const isForPairs = (store: Store) =>
  store.events.change({ _id: 'cup' }, { team: { kind: 'pair', least: 2, most: 2, hours: 24 } })

/** A colleague's pair, and the invitation into it. */
export const isInvited = async (store: Store) => {
  await isForPairs(store)
  await store.members.add(aMember('Wang'))
  const wang = askingMember(store, 'Wang')
  answered(await atTheDoor('events.register', { eventId: 'cup', answers: {} }, wang))
  const { invite } = answered(await atTheDoor('events.team', { eventId: 'cup' }, wang))
  return { eventId: 'cup', answers: {}, team: invite?.team ?? '', code: invite?.code ?? '' }
}

/** A pair that the member leads, with a colleague in it. */
export const hasPair = async (store: Store) => {
  await isForPairs(store)
  await hasPlace(store)
  await store.members.add(aMember('Wang'))
  const { invite } = answered(await atTheDoor('events.team', { eventId: 'cup' }, askingMember(store, 'Li')))
  const asked = { eventId: 'cup', answers: {}, team: invite?.team ?? '', code: invite?.code ?? '' }
  answered(await atTheDoor('events.joinTeam', asked, askingMember(store, 'Wang')))
}

/** A place that the chair of the union took for somebody of it. */
export const isEnrolled = async (store: Store) => {
  const person = await store.people.get('p-Zhou')
  const asked = { eventId: 'cup', unionId: 'union-e002', memberIds: ['m-Chen'] }
  answered(await atTheDoor('events.enrol', asked, asking(store, person)))
}

/** A place that waits for the chair of the own union. */
export const isAwaited = async (store: Store) => {
  await isEnrolled(store)
  // One phone is one human being, and nobody looks at their own.
  await store.members.change({ _id: 'm-Chen' }, { phone: '19900007777' })
  await store.places.change(
    { _id: 'cup' },
    {
      [`turns.${turnKey('m-Chen')}.approval`]: { rule: 'chair' as const },
      [`turns.${turnKey('m-Chen')}.by`]: _.remove(),
      rev: _.inc(1),
    }
  )
}

/** The same, once the chair has said yes a moment ago. */
export const isApproved = async (store: Store) => {
  await isAwaited(store)
  const person = await store.people.get('p-Zhou')
  const asked = { eventId: 'cup', unionId: 'union-e002', memberIds: ['m-Chen'] }
  answered(await atTheDoor('events.approve', asked, asking(store, person)))
}

/** Another place, written beforehand. */
export const hasRainPlan = (store: Store) => store.events.change({ _id: 'cup' }, { rainPlan: { venue: '一层体育馆' } })

/** A place in an event that was moved since. */
export const isMoved = async (store: Store) => {
  await hasPlace(store)
  const { startsAt, endsAt, venue } = await store.events.get('cup')
  await store.events.change(
    { _id: 'cup' },
    { move: { turn: 'r2', at: NOON + HOUR, from: { startsAt, endsAt, venue } } }
  )
}

/** A child on the list of the member's family. */
export const hasRelative = async (store: Store) => {
  const child = { id: '0123456789abcdef', name: '周小禾', birthYear: 2018 }
  answered(await atTheDoor('family.save', child, askingMember(store, 'Li')))
}
