import { entriesOf } from '../agenda/feature'
import { newPlaceBook } from '../events/places/layPlaceBook'
import { registerForEvent } from '../events/signUp/registerForEvent'
import { features } from '../features'
import { anAgenda } from '../testing/agenda/anAgenda'
import { anOutbox } from '../testing/anOutbox'
import { answered } from '../testing/answered'
import { aMember, anEvent, aPerson, asking, NOON } from '../testing/factories'

/** A cup that Li and Wang may sign up for, both with their phones, and the timers' function with all that features register. */
async function aCup() {
  const names = ['Li', 'Wang']
  const outbox = await anOutbox(names)
  const { store, clock } = outbox
  // Published just now, so that no reminder of it is due.
  await store.events.add(anEvent({ changedAt: NOON }))
  await store.places.add(newPlaceBook(anEvent()))
  await store.members.addMany(names.map((name) => aMember(name)))
  const agenda = await anAgenda(entriesOf(features), outbox)
  await agenda.call().runDue()
  const person = (name: string) => aPerson(name, { openId: `${name}@app`, wechatUnionId: name })
  return {
    ...outbox,
    ...{ call: agenda.call },
    register: async (name: string) =>
      answered(await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, person(name), clock()))),
  }
}

describe('a message', () => {
  test('leaves in the run that its tap woke', async () => {
    const { register, woken, call, phone, weixin } = await aCup()
    await register('Li')
    expect(woken).toEqual(['delivery.send'])
    expect(phone('Li')).toHaveLength(0)
    await call().runWoken('delivery.send')
    expect(phone('Li')).toHaveLength(1)
    await weixin.close()
  })

  test('that comes while a run is under way leaves in that run, whose wake finds it busy', async () => {
    const { register, call, phone, weixin, store } = await aCup()
    await register('Li')
    const change = store.messages.change
    let isSecondThere = false
    store.messages.change = async (where, changes) => {
      const changed = await change.call(store.messages, where, changes)
      if (phone('Li').length === 1 && !isSecondThere) {
        isSecondThere = true
        await register('Wang')
        await call().runWoken('delivery.send')
        expect(phone('Wang')).toHaveLength(0)
      }
      return changed
    }
    await call().runWoken('delivery.send')
    expect(phone('Wang')).toHaveLength(1)
    await weixin.close()
  })

  test('leaves with the next timer when the wake was lost', async () => {
    const { register, call, phone, weixin } = await aCup()
    await register('Li')
    weixin.time.now += 90_000
    await call().runDue()
    expect(phone('Li')).toHaveLength(1)
    await weixin.close()
  })
})
