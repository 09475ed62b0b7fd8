import type { InjectedFault } from '../../../standin/trouble/faults'
import { beginAgenda, entriesOf, openAgenda } from '../../agenda/feature'
import { askAboutPictures } from '../../files/askAboutPictures'
import { files } from '../../files/feature'
import { aPictureDesk } from '../../testing/aPictureDesk'
import { aStorage } from '../../testing/aStorage'
import { news } from '../feature'
import { warnOfLateVerdicts } from './warnOfLateVerdicts'

const MINUTE = 60_000

let storage: Awaited<ReturnType<typeof aStorage>>
let desk: Awaited<ReturnType<typeof aPictureDesk>>
beforeAll(async () => {
  storage = await aStorage()
})
afterEach(() => desk.close())
afterAll(() => storage.close())

async function open(options: Parameters<typeof aPictureDesk>[1] = {}) {
  desk = await aPictureDesk(storage, options)
  return desk
}

describe('goes to a second officer, who is told which picture', () => {
  const expectOfficer = async () => {
    const { article, approve } = desk
    expect(await article()).toMatchObject({
      state: 'review',
      review: { why: expect.stringMatching(/图片：第 1 张图/) },
    })
    expect(await approve('Lin')).toMatchObject({ reason: 'own_work' })
    expect(await approve('Guo')).toMatchObject({ ok: true })
    expect((await article()).state).toBe('published')
  }

  test('what WeChat is not sure of', async () => {
    const { bring, lay, ask, hear, publish, letOut } = await open()
    await lay(await bring('加微信'))
    await publish()
    await ask()
    await hear()
    await letOut()
    expect(await desk.store.messages.list({ limit: 9 })).toMatchObject([
      { personId: 'p-Lin', title: '“健步行路线公布”要请另一位干部看过' },
    ])
    await expectOfficer()
  })

  test('what WeChat was not sure of before: the press says so at once', async () => {
    const { bring, lay, ask, hear, publish, submit } = await open()
    await lay(await bring('加微信'))
    await ask()
    await hear()
    expect(await publish()).toEqual({ ok: false, reason: 'review_needed' })
    await submit()
    await expectOfficer()
  })

  test('what has no verdict after half an hour, and not before', async () => {
    const { bring, lay, ask, publish, letOut, article, weixin } = await open({ pushFaults: () => ({ kind: 'lost' }) })
    await lay(await bring('棋桌'))
    await publish()
    await ask()
    weixin.settle()
    weixin.time.now += 30 * MINUTE - 1
    await letOut()
    expect((await article()).state).toBe('checking')
    weixin.time.now += 1
    await letOut()
    await expectOfficer()
  })

  test.each<[string, InjectedFault[], number]>([
    ['the quota of the day is used up', [{ kind: 'code', code: 45009 }], 1],
    ['WeChat does not know the officer', [{ kind: 'code', code: 61010 }], 1],
    ['the account has no such check', [{ kind: 'code', code: 48001 }], 1],
    ['WeChat’s door is broken', Array.from({ length: 4 }, () => ({ kind: 'bad_gateway' })), 4],
    ['WeChat is busy four times', Array.from({ length: 4 }, () => ({ kind: 'code', code: -1 })), 4],
  ])('what could not be asked about: %s', async (_what, faults, calls) => {
    const { bring, lay, ask, publish, letOut, weixin, asked } = await open()
    await lay(await bring('棋桌'))
    await publish()
    weixin.faults.push(...faults)
    for (let run = 0; run < 5; run++) {
      weixin.time.now += MINUTE
      await ask()
    }
    expect(asked()).toBe(calls)
    await letOut()
    await expectOfficer()
  })

  test('what WeChat could not fetch', async () => {
    const { bring, lay, hear, publish, letOut } = await open()
    const fileId = await bring('棋桌')
    await lay(fileId)
    await publish()
    const addresses = await storage.files.addressesOf([fileId])
    await storage.files.remove([fileId])
    const gone = { ...storage.files, addressesOf: async () => addresses }
    await askAboutPictures({ ...desk, files: gone })
    await hear()
    await letOut()
    await expectOfficer()
  })
})

test('what a second officer has read goes out by itself when the verdict comes, and without one when none comes', async () => {
  const { bring, lay, ask, hear, submit, approve, letOut, article, weixin } = await open()
  await lay(await bring('加微信'), { channel: 'policy' })
  await submit()
  expect(await approve()).toEqual({ ok: true, value: { publishedAt: null } })
  expect(await article()).toMatchObject({ state: 'checking', review: { approvedBy: 'Guo' } })
  await ask()
  await hear()
  weixin.time.now += MINUTE
  await letOut()
  expect((await article()).state).toBe('published')
})

test('what WeChat forbids when readers see it already is told to the officers, once, until it is gone', async () => {
  const { bring, lay, ask, hear, publish, letOut, approve, article, weixin, store, clock } = await open({
    pushFaults: () => ({ kind: 'late' }),
  })
  await store.people.change({ _id: 'p-Lin' }, { roles: [{ kind: 'officer' }] })
  await lay(await bring('赌博'))
  await publish()
  await ask()
  weixin.time.now += 30 * MINUTE
  await letOut()
  await approve()
  expect((await article()).state).toBe('published')
  await store.messages.remove({})
  await warnOfLateVerdicts({ store, clock })
  expect(await store.messages.count()).toBe(0)

  await hear()
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  const addMissing = () => Promise.reject(new Error('DATABASE_REQUEST_FAILED'))
  const failing = { ...store, messages: { ...store.messages, addMissing } }
  expect(await warnOfLateVerdicts({ store: failing, clock })).toBe(clock() + MINUTE)
  logged.mockRestore()
  await Promise.all([warnOfLateVerdicts({ store, clock }), warnOfLateVerdicts({ store, clock })])
  expect(await store.messages.list({ limit: 9 })).toMatchObject([
    { personId: 'p-Lin', text: '第 1 张图（“合影”）微信后来不让公开，请到工作台换掉这张图，或撤下这一篇。' },
  ])
  await store.messages.remove({})
  await store.articles.change({ _id: 'a' }, { body: '<p>六公里</p>' })
  await warnOfLateVerdicts({ store, clock })
  expect(await store.messages.count()).toBe(0)
})

test('a picture that nobody has brought in is waited for, and the steps do not wake each other for it', async () => {
  const { bring, lay, publish, article, store, wechat, weixin, clock } = await open()
  await lay(await bring('棋桌'))
  await store.files.remove({})
  await publish()
  weixin.time.now += 2 * MINUTE
  const entries = entriesOf([files, news])
  await beginAgenda(store, entries, clock())
  const agenda = openAgenda(entries, { store, wechat, clock, files: storage.files, holder: 'one' })
  const woken: string[] = []
  store.wake = (row) => {
    if (woken.push(row) < 20) agenda.wake(row)
  }
  await agenda.runDue()
  expect(woken).toEqual([])
  expect((await article()).state).toBe('checking')
})
