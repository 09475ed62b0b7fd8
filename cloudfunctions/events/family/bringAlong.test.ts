import { inBeijing } from '#shared/beijingTime'
import type { FamilyRule } from '#shared/events/family/familyRule'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, aPerson, aSealing, asking, HOUR, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { forgetCompanions } from '../forgetSignUps'
import { newPlaceBook } from '../places/layPlaceBook'
import { repairPlaces } from '../places/repairPlaces'
import { openCompanions } from './companions'

const YEAR = inBeijing(NOON).year()
const rule: FamilyRule = { youngest: 5, oldest: 10, least: 1, most: 2, food: '蛋羹', care: ['课上用小刀'] }
const HE = { id: '0123456789abcde1', name: '周小禾', birthYear: YEAR - 8 }
const MAN = { id: '0123456789abcde2', name: '周小满', birthYear: YEAR - 3 }
const TIAN = { id: '0123456789abcde3', name: '周小田', birthYear: YEAR - 10 }
const LATER = NOON + HOUR
const yes = { guardian: GUARDIAN_CONSENT.version }
const brings = (...ids: string[]) => ({ family: ids.map((id) => ({ id, eats: '都能吃' })), ...yes })

/** A class with five places, and two parents who have written down their children. */
async function aClass(over: Partial<FamilyRule> = {}, capacity = 5) {
  const members = ['周', '郑', '王'].map((name) => aMember(name))
  const people = members.map((member) => {
    const person = aPerson(member.name)
    return { ...person, member: { ...person.member, ...member } }
  })
  const event = anEvent({ capacity, family: { ...rule, ...over } })
  const store = await aStore({ events: [event], members, people })
  await store.places.put(newPlaceBook(event))
  const [zhou, zheng, wang] = people
  if (!zhou || !zheng || !wang) throw new Error('nobody')
  for (const one of [HE, MAN, TIAN]) answered(await atTheDoor('family.save', one, asking(store, zhou)))
  answered(await atTheDoor('family.save', { ...HE, id: '0123456789abcdef' }, asking(store, zheng)))
  const register = (person: typeof zhou, input: object = {}) =>
    atTheDoor('events.register', { eventId: 'cup', answers: {}, ...input }, asking(store, person))
  const book = async () => {
    const found = await store.places.get('cup')
    expectWhole(found)
    return found
  }
  const companionsOf = async (person: typeof zhou) => {
    const opened = openCompanions(aSealing, await store.registrations.get(`cup:${person.member.id}`))
    return opened.ok ? opened.value.companions : opened.reason
  }
  return { store, zhou, zheng, wang, register, book, companionsOf }
}

test('a parent and a child take two places in one step, and the child is written down sealed', async () => {
  const { register, zhou, book, store, companionsOf } = await aClass()
  expect(answered(await register(zhou, brings(HE.id)))).toEqual({ status: 'confirmed', people: 2 })
  expect((await book()).free).toBe(3)
  expect(await companionsOf(zhou)).toEqual([{ name: '周小禾', birthYear: HE.birthYear, eats: '都能吃' }])
  const stored = JSON.stringify([
    await store.registrations.listAll(),
    await store.places.listAll(),
    await store.families.listAll(),
    await store.signUpForms.listAll(),
  ])
  expect(stored).not.toMatch(/小禾|都能吃/)
  expect(await store.signUpForms.count()).toBe(0)
})

test.each([
  ['nobody', {}, 'family_needed'],
  ['one who is too young', brings(MAN.id), 'age_unfit'],
  ['too many', brings(HE.id, TIAN.id, MAN.id), 'family_many'],
  ['one who is not written down', brings('00000000000000ff'), 'family_unknown'],
  ['the same twice', brings(HE.id, HE.id), 'relative_twice'],
  ['a child without a guardian’s yes', { ...brings(HE.id), guardian: undefined }, 'guardian_needed'],
  ['a yes to other words', { ...brings(HE.id), guardian: GUARDIAN_CONSENT.version + 1 }, 'guardian_needed'],
  ['nothing said of what the child must not eat', { family: [{ id: HE.id }], ...yes }, 'eats_needed'],
])('with %s nobody gets in, and nothing is kept', async (_, input, reason) => {
  const { register, zhou, store, book } = await aClass()
  expect(await register(zhou, JSON.parse(JSON.stringify(input)))).toMatchObject({ ok: false, reason })
  expect((await book()).free).toBe(5)
  expect([await store.registrations.count(), await store.signUpForms.count()]).toEqual([0, 0])
})

test('an event for members alone takes no family along', async () => {
  const { register, zhou, store } = await aClass()
  await store.events.put({ ...anEvent({ capacity: 5 }) })
  expect(await register(zhou, brings(HE.id))).toMatchObject({ ok: false, reason: 'family_none' })
})

test('a family is whole or not there: one place for two is left to others', async () => {
  const { register, zhou, zheng, wang, book, store } = await aClass({ least: 0 }, 3)
  answered(await register(wang))
  answered(await register(zheng))
  expect(answered(await register(zhou, brings(HE.id)))).toMatchObject({ status: 'waitlisted', position: 1 })
  answered(await atTheDoor('events.withdraw', { eventId: 'cup' }, asking(store, wang)))
  const turns = Object.values((await book()).turns)
  expect(turns.map(({ state, people }) => [state, people.length])).toContainEqual(['held', 2])
})

describe('the same name and year of birth', () => {
  test('from another parent is asked about, and is another child when the parent says so', async () => {
    const { register, zhou, zheng, book, store } = await aClass()
    answered(await register(zhou, brings(HE.id)))
    const other = { family: [{ id: '0123456789abcdef', eats: '都能吃' }], ...yes }
    expect(await register(zheng, other)).toMatchObject({ ok: false, reason: 'same_child' })
    expect([(await book()).free, await store.signUpForms.count()]).toEqual([3, 0])
    const [first] = other.family
    expect(answered(await register(zheng, { ...other, family: [{ ...first, notSame: true }] }))).toMatchObject({
      status: 'confirmed',
    })
    expect((await book()).free).toBe(1)
  })

  test('two parents at once: one child has one place', async () => {
    const { register, zhou, zheng, book } = await aClass()
    const other = { family: [{ id: '0123456789abcdef', eats: '都能吃' }], ...yes }
    const answers = await Promise.all([register(zhou, brings(HE.id)), register(zheng, other)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await book()).free).toBe(3)
  })
})

test('a second tap with another child keeps the place for those who have it', async () => {
  const { register, zhou, book, companionsOf, store } = await aClass()
  answered(await register(zhou, brings(HE.id)))
  answered(await register(zhou, brings(HE.id, TIAN.id)))
  expect((await book()).free).toBe(3)
  expect(await companionsOf(zhou)).toMatchObject([{ name: '周小禾' }])
  expect(await store.signUpForms.count()).toBe(0)
})

test('a server that dies after the place is taken loses neither the child nor what it must not eat', async () => {
  const { register, zhou, store, companionsOf } = await aClass()
  const { add } = store.registrations
  store.registrations.add = () => Promise.reject(new Error('dies'))
  await register(zhou, brings(HE.id)).catch(() => undefined)
  store.registrations.add = add
  expect(await store.registrations.count()).toBe(0)
  await repairPlaces({ store, clock: () => LATER })
  expect(await companionsOf(zhou)).toMatchObject([{ name: '周小禾', eats: '都能吃' }])
  expect(await store.signUpForms.count()).toBe(0)
})

test('thirty days on, nothing names the child any more; how many they were stays', async () => {
  const { register, zhou, store, companionsOf } = await aClass()
  answered(await register(zhou, brings(HE.id)))
  expect((await store.places.get('cup')).salt).toBeDefined()
  await store.events.change({ _id: 'cup' }, { endsAt: NOON - 1 })
  await forgetCompanions.forget(store, NOON, NOON)
  expect(await companionsOf(zhou)).toEqual([])
  const row = await store.registrations.get(`cup:${zhou.member.id}`)
  expect(row.companions).toEqual({ count: 1 })
  expect((await store.places.get('cup')).salt).toBeUndefined()
})

test('who died over one child and taps again with another has the place for the first, with what was filled in for it', async () => {
  const { register, zhou, store, book, companionsOf } = await aClass()
  const { add } = store.registrations
  store.registrations.add = () => Promise.reject(new Error('dies'))
  await register(zhou, brings(HE.id)).catch(() => undefined)
  store.registrations.add = add
  answered(await register(zhou, brings(TIAN.id)))
  expect((await book()).free).toBe(3)
  expect(await companionsOf(zhou)).toMatchObject([{ name: '周小禾' }])
})

test('other answers change nothing of who comes along, and the ticket names them', async () => {
  const { register, zhou, store, companionsOf } = await aClass()
  answered(await register(zhou, brings(HE.id)))
  answered(await atTheDoor('events.changeAnswers', { eventId: 'cup', answers: {} }, asking(store, zhou)))
  expect(await companionsOf(zhou)).toMatchObject([{ name: '周小禾' }])
  const ticket = answered(await atTheDoor('events.ticket', { eventId: 'cup' }, asking(store, zhou)))
  expect(ticket).toMatchObject({ number: 1, companions: [{ name: '周小禾', eats: '都能吃' }] })
})

test('what somebody taps of a colleague’s place takes nothing from their own family’s', async () => {
  const { register, zhou, store, companionsOf } = await aClass()
  const { add } = store.registrations
  store.registrations.add = () => Promise.reject(new Error('dies'))
  await register(zhou, brings(HE.id)).catch(() => undefined)
  store.registrations.add = add
  await store.events.change({ _id: 'cup' }, { handOver: true })
  await atTheDoor('events.takeOver', { eventId: 'cup', answers: {} }, asking(store, zhou))
  expect(await companionsOf(zhou)).toMatchObject([{ name: '周小禾' }])
})
