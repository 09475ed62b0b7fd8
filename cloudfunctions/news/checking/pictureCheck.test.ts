import { aPictureDesk } from '../../testing/aPictureDesk'
import { aStorage } from '../../testing/aStorage'
import { dyingAfter, survive } from '../../testing/dying'
import { DAY, HOUR } from '../../testing/factories'
import { letOutChecked } from './letOutChecked'

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

describe('a picture that was brought in', () => {
  test('is asked about at once, so that its article is published without waiting', async () => {
    const { bring, lay, ask, hear, publish, article, clock } = await open()
    await lay(await bring('四张棋桌'))
    await ask()
    await hear()

    expect(await publish()).toEqual({ ok: true, value: { publishedAt: clock() } })
    expect((await article()).state).toBe('published')
  })

  test('is asked about once, in however many articles it stands and whoever brings it', async () => {
    const { bring, lay, ask, hear, publish, asked, store } = await open()
    const fileId = await bring('同一张')
    expect(await bring('同一张', 'Guo')).toBe(fileId)
    await lay(fileId)
    await lay(fileId, { id: 'b', cover: fileId })
    await Promise.all([ask(), ask(), ask()])
    await publish('a')
    await publish('b')
    await ask()
    await hear()
    await ask()

    expect(asked()).toBe(1)
    expect(await store.mediaChecks.count()).toBe(1)
  })
})

describe('an article whose pictures WeChat has not looked at yet', () => {
  test('is published by one press, and goes out by itself, once', async () => {
    const { bring, lay, ask, hear, publish, letOut, article, clock, weixin } = await open()
    await lay(await bring('棋桌'))
    expect(await publish()).toEqual({ ok: true, value: { publishedAt: null } })
    expect(await article()).toMatchObject({ state: 'checking', review: { askedByName: 'Lin' } })
    expect(await publish()).toEqual({ ok: false, reason: 'in_review' })
    await letOut()
    expect((await article()).state).toBe('checking')

    await ask()
    await hear()
    weixin.time.now += MINUTE
    await Promise.all([letOut(), letOut()])
    await letOut()
    expect(await article()).toMatchObject({ state: 'published', publishedAt: clock(), rev: 3 })
    expect((await article()).review).toBeUndefined()
    expect(await desk.store.messages.count()).toBe(0)
  })

  test('goes out at its time when it has one', async () => {
    const { bring, lay, ask, hear, schedule, letOut, article, clock } = await open()
    await lay(await bring('棋桌'))
    await schedule(clock() + HOUR)
    expect((await article()).state).toBe('checking')
    await ask()
    await hear()
    await letOut()
    expect(await article()).toMatchObject({ state: 'scheduled', publishAt: clock() + HOUR })
  })

  test('stands still, and can be taken back', async () => {
    const { bring, lay, publish, write, takeBack, article, ask, hear, letOut } = await open()
    await lay(await bring('棋桌'))
    await publish()
    expect(await write({ articleId: 'a' })).toEqual({ ok: false, reason: 'in_review' })
    await takeBack()
    await ask()
    await hear()
    await letOut()
    expect((await article()).state).toBe('draft')
  })

  test.each([1, 2, 3, 4])('loses nothing when whatever runs dies after its write %i', async (writes) => {
    const { bring, lay, ask, hear, publish, letOut, article, store, weixin } = await open()
    await lay(await bring('棋桌'))
    const mortal = dyingAfter(writes, store)
    await survive(publish('a', mortal))
    await ask(mortal)
    await letOut(mortal)
    if ((await article()).state === 'draft') await publish()
    weixin.time.now += 2 * MINUTE
    await ask()
    await hear()
    await letOut()
    expect(await article()).toMatchObject({ state: 'published', rev: 3 })
  })

  test('is looked at again in a minute when something went wrong', async () => {
    const { bring, lay, ask, hear, publish, clock, store } = await open()
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    await lay(await bring('棋桌'))
    await publish()
    await ask()
    await hear()
    const change = () => Promise.reject(new Error('DATABASE_REQUEST_FAILED'))
    const failing = { ...store, articles: { ...store.articles, change } }
    expect(await letOutChecked({ store: failing, clock })).toBe(clock() + MINUTE)
    expect(await letOutChecked({ store, clock })).toBeUndefined()
    logged.mockRestore()
  })

  test('hears a verdict that came twice, and before its trace was written down', async () => {
    const { bring, lay, ask, hear, publish, letOut, article, store } = await open({
      pushFaults: () => ({ kind: 'twice' }),
    })
    await lay(await bring('棋桌'))
    await publish()
    const change: typeof store.files.change = async (where, changes) => {
      if ('check' in changes) await hear()
      return store.files.change(where, changes)
    }
    await ask({ ...store, files: { ...store.files, change } })
    expect(await store.mediaChecks.count()).toBe(1)
    await letOut()
    expect((await article()).state).toBe('published')
  })

  test('asks again when the answer was lost, and the first verdict does no harm', async () => {
    const { bring, lay, ask, hear, publish, letOut, article, store, weixin, asked } = await open()
    await lay(await bring('棋桌'))
    await publish()
    weixin.faults.push({ kind: 'reset_after' })
    await ask()
    await hear()
    await letOut()
    expect((await article()).state).toBe('checking')
    weixin.time.now += MINUTE
    await ask()
    await hear()
    await letOut()
    expect([asked(), await store.mediaChecks.count(), (await article()).state]).toEqual([2, 2, 'published'])
  })
})

describe('a picture that WeChat forbids', () => {
  test('is refused by its name', async () => {
    const { bring, lay, ask, hear, publish, submit, schedule, clock } = await open()
    await lay(await bring('来赌博'))
    await ask()
    await hear()
    const refusal = { ok: false, reason: 'picture_risky', about: '第 1 张图（“合影”）' }
    expect([await publish(), await submit(), await schedule(clock() + DAY)]).toEqual([refusal, refusal, refusal])
  })

  test('as a cover too, and brings back what was on its way out, with a word to its writer', async () => {
    const { bring, lay, ask, hear, publish, letOut, article, store } = await open()
    await lay(await bring('棋桌'), { cover: await bring('赌博') })
    await publish()
    await ask()
    await hear()
    await letOut()
    expect(await article()).toMatchObject({
      state: 'draft',
      sentBack: { by: '微信图片检查', word: '封面照片微信不让公开，请换一张，或把它删掉再发。' },
    })
    await letOut()
    expect(await store.messages.list({ limit: 9 })).toMatchObject([
      { personId: 'p-Lin', title: '“健步行路线公布”没有公开，图片要换', text: expect.stringMatching(/^封面照片/) },
    ])
  })

  test('is not let through by a second reader', async () => {
    const { bring, lay, ask, hear, submit, approve, article } = await open()
    await lay(await bring('赌博'), { channel: 'policy' })
    await submit()
    expect((await article()).review?.why).toMatch(/第 1 张图（“合影”）微信还没有查完/)
    await ask()
    await hear()
    expect(await approve()).toMatchObject({ ok: false, reason: 'picture_risky' })
  })
})

test('WeChat busy once is asked again, and nobody is bothered', async () => {
  const { bring, lay, ask, hear, publish, letOut, article, weixin } = await open()
  await lay(await bring('棋桌'))
  await publish()
  weixin.faults.push({ kind: 'code', code: -1 })
  await ask()
  weixin.time.now += MINUTE
  await ask()
  await hear()
  await letOut()
  expect((await article()).state).toBe('published')
})

test('of two officers who press at once one is told so', async () => {
  const { bring, lay, publish } = await open()
  await lay(await bring('棋桌'))
  const outcomes = await Promise.all([publish(), publish()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})
