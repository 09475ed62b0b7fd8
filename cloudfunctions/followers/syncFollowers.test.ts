import { getAccount } from '../account/getAccount'
import { anOutbox } from '../testing/anOutbox'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, asking } from '../testing/factories'
import { beginSync } from './beginSync'
import { continueSync } from './continueSync'

const MINUTE = 60_000

let outbox: Awaited<ReturnType<typeof anOutbox>>
beforeEach(async () => {
  outbox = await anOutbox(['Li', 'Wang'])
})
afterEach(() => outbox.weixin.close())

const desk = () => asking(outbox.store, anOfficer(), outbox.clock())
const sync = () => atTheDoor('followers.sync', {}, desk())
const goOn = () => continueSync({ ...outbox, until: outbox.clock() + 40_000 })
const shown = async () => answered(await getAccount({}, desk())).sync
const logged = () => outbox.store.log.count({ action: 'followers.sync' })

describe('a walk over the followers that an officer starts', () => {
  test('is shown at the desk from its begin to its end, and logged', async () => {
    await outbox.store.followers.remove({})
    expect(await sync()).toMatchObject({ ok: true })
    expect(await shown()).toMatchObject({ state: 'running', seen: 0 })
    await goOn()
    expect(await shown()).toMatchObject({ state: 'complete', seen: 2, total: 2, lastCompleteAt: outbox.clock() })
    expect(await outbox.store.followers.count({ subscribed: true })).toBe(2)
    expect(await logged()).toBe(1)
  })

  test('is one walk, however often and by whomever it is started', async () => {
    const answers = await Promise.all([sync(), sync(), sync()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, reason: 'sync_running' })
    await Promise.all([goOn(), goOn()])
    expect(outbox.calls('user/get')).toBe(2)
    expect(await logged()).toBe(1)
  })

  test('is refused while the nightly one is under way', async () => {
    await beginSync(outbox.store, outbox.clock())
    expect(await sync()).toEqual({ ok: false, reason: 'sync_running' })
  })

  test('can be started again after the last one has ended, well or not', async () => {
    outbox.weixin.faults.push({ kind: 'code', code: 48001 })
    await sync()
    await goOn()
    expect(await shown()).toMatchObject({ state: 'refused' })
    expect(await sync()).toMatchObject({ ok: true })
    await goOn()
    outbox.weixin.time.now += MINUTE
    expect(await sync()).toMatchObject({ ok: true })
  })
})
