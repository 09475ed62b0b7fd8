import { newKey } from '#server/sealing/keyRing'
import { openSealing, type Sealing } from '#server/sealing/sealing'
import { done } from '#shared/result'
import { ownYearOf, relativesOf } from '../../family/feature'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, aPerson, asking, DAY, NOON } from '../../testing/factories'
import { asLot } from '../../testing/lottery/aLottery'
import { openCompanions, sealCompanions } from '../family/companions'
import { seedPlace } from '../lottery/seed'
import { layOrder } from '../order/layOrder'
import { sealAgain } from './sealAgain'
import { openAnswers, sealAnswers } from './sealedAnswers'

const [older, newer] = [newKey(), newKey()]
const before = openSealing([older])
const during = openSealing([newer, older])
const after = openSealing([newer])

/** One of everything that is sealed, with the older key. */
async function oneOfEach() {
  const event = anEvent({ lottery: { drawsAt: NOON + 2 * DAY } })
  const store = await aStore({ events: [event], people: [aPerson('Li')] })
  await atTheDoor('family.save', CHILD, { ...asking(store, aPerson('Li')), sealing: before })
  await atTheDoor('family.keepOwnYear', { birthYear: 1985 }, { ...asking(store, aPerson('Li')), sealing: before })
  await layOrder(store, before, { event, organiser: aPerson('Li'), now: NOON })
  const who = {
    eventId: 'cup',
    memberId: 'm-Li',
    personId: 'p-Li',
    name: 'Li',
    enterpriseId: '',
    unionId: '',
    at: NOON,
  }
  const answers = sealAnswers(before, ID, { answers: { note: '素食' }, form: 1 })
  if (!answers) throw new Error('nothing sealed')
  const { count, key, box } = answers
  await store.lotteryEntries.add({ ...who, id: ID, number: '000001', sealed: { count, key, box } })
  const companions = sealCompanions(before, ID, { companions: [{ name: '小禾', birthYear: 2018 }] })
  await store.registrations.add({ ...who, id: ID, status: 'confirmed', turn: 't', rev: 1, answers: {}, companions })
  return store
}

const ID = 'cup:m-Li'
const CHILD = { id: '0123456789abcdef', name: '小禾', birthYear: 2018 }

async function opened(store: Awaited<ReturnType<typeof oneOfEach>>, sealing: Sealing) {
  const entry = await store.lotteryEntries.get(ID)
  return {
    family: await relativesOf({ store, sealing }, 'p-Li'),
    ownYear: await ownYearOf({ store, sealing }, 'p-Li'),
    companions: openCompanions(sealing, await store.registrations.get(ID)),
    answers: openAnswers(sealing, { ...entry, answers: {} }),
    seed: sealing.open(asLot(await store.lotteryDraws.get('cup')).sealed, seedPlace('cup')),
  }
}

test('a change of keys finds families, companions, entries and seeds, each for its own row alone', async () => {
  const store = await oneOfEach()
  const whole = await opened(store, before)
  expect(whole).toMatchObject({
    family: [CHILD],
    ownYear: 1985,
    companions: done({ companions: [{ name: '小禾', birthYear: 2018 }] }),
    answers: done({ note: '素食' }),
    seed: { ok: true },
  })
  const run = () => sealAgain({ store, clock: () => NOON, until: NOON + 1 }, during)
  expect(await run()).toBeUndefined()
  expect(await opened(store, after)).toEqual(whole)
  expect((await store.registrations.get(ID)).companions?.count).toBe(1)
  expect((await store.lotteryEntries.get(ID)).sealed?.count).toBe(1)
})

test('a run whose time is up says when it goes on', async () => {
  const store = await oneOfEach()
  expect(await sealAgain({ store, clock: () => NOON, until: NOON }, during)).toBeGreaterThan(NOON)
})
