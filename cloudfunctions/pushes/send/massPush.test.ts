import { withdrawArticle } from '../../news/withdrawArticle'
import { aPressRoom } from '../../testing/aPressRoom'
import { dyingAfter } from '../../testing/dying'
import { DAY, HOUR } from '../../testing/factories'
import { resumePush } from './resumePush'

const MINUTE = 60_000

let room: Awaited<ReturnType<typeof aPressRoom>>
let logged: jest.SpyInstance
beforeEach(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  room = await aPressRoom()
})
afterEach(async () => {
  logged.mockRestore()
  await room.weixin.close()
})

/** Makes the mass call itself go wrong, after the cover and the draft. */
const atTheCall = (fault: object) => room.weixin.faults.push(...([undefined, undefined, fault] as never[]))

describe('a push to the followers', () => {
  test('reaches every one once, with the article and its card', async () => {
    await room.push()
    await room.send()
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1, 1])
    const link = { miniprogramPath: 'features/news/pages/article?id=a0&push=push-a0-1' }
    expect(room.phone('Li')).toMatchObject([{ channel: 'mass', title: '健步行路线公布', link }])
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { accepted: 4, waiting: 0 } })
  })

  test('shows the desk numbers, and no openid of a follower', async () => {
    await room.push()
    await room.send()
    expect(JSON.stringify(await room.open())).not.toContain('@union')
  })

  test('of an article that was withdrawn before it went out is not sent', async () => {
    await room.push()
    await withdrawArticle({ articleId: 'a0', correction: '有误' }, room.desk())
    await room.send()

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'sent_back', remark: '文章已经撤下，没有再发。' })
  })

  test('of an article that was changed after the approval is not sent', async () => {
    await room.push()
    await room.store.articles.change({ _id: 'a0' }, { body: '<p>换了</p>' })
    await room.send()

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'sent_back', remark: expect.stringContaining('重新送审') })
  })

  test('leaves the inbox to one follower alone, since WeChat takes no call for one', async () => {
    await room.weixin.close()
    room = await aPressRoom(['Li'])
    await room.push()
    await room.send()

    expect(room.shown()).toEqual([0])
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { inbox: 1 }, reach: { whys: { alone: 1 } } })
  })
})

describe('exactly one message on each phone', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])('when the job dies after write %i', async (writes) => {
    await room.push()
    await room.send(MINUTE, dyingAfter(writes, room.store), 'dead')
    await room.send(3 * MINUTE)
    await room.send(3 * MINUTE)

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.open()).toMatchObject({ state: 'sent' })
  })

  test.each(['silence', 'reset_after', 'truncated', 'bad_gateway_after'] as const)(
    'when the answer is lost: %s',
    async (kind) => {
      await room.push()
      atTheCall({ kind })
      await room.send()
      expect(await room.open()).toMatchObject({ state: 'sending' })
      await room.send()

      expect(room.shown()).toEqual([1, 1, 1, 1])
      expect(await room.open()).toMatchObject({ state: 'sent', tally: { accepted: 4 } })
    }
  )

  test('when the answer is lost and the next try comes too fast for WeChat', async () => {
    await room.push()
    atTheCall({ kind: 'silence' })
    await room.send()
    await room.send(20_000)
    expect(room.calls('mass/send')).toBe(2)
    expect(await room.open()).toMatchObject({ state: 'sending', remark: '发得太快，一分钟后自动再试。' })
    await room.send(MINUTE)

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { accepted: 4 } })
  })

  test('when two runs start at once', async () => {
    await room.push()
    await Promise.all([room.send(), room.send(0, room.store, 'two')])

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(room.calls('mass/send')).toBe(1)
  })

  test('and rather none than two when nothing was heard for a day', async () => {
    await room.push()
    atTheCall({ kind: 'silence' })
    await room.send()
    await room.send(DAY)

    expect(room.calls('mass/send')).toBe(1)
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { unknown: 4 } })
  })
})

describe('when WeChat does not take it', () => {
  test.each([
    [45009, 30 * MINUTE, 20 * HOUR],
    [45066, 30_000, 61_000],
    [-1, 1000, 16_000],
  ])('for now (%i), it is tried again when that makes sense', async (code, tooEarly, inTime) => {
    await room.push()
    atTheCall({ kind: 'code', code })
    await room.send(30_000)
    await room.send(tooEarly)
    expect(room.calls('mass/send')).toBe(1)
    await room.send(inTime - tooEarly)

    expect(room.shown()).toEqual([1, 1, 1, 1])
  })

  test.each([40249, 43116])('at all (%i), it stops, and an officer may let it go on', async (code) => {
    await room.push()
    atTheCall({ kind: 'code', code })
    await room.send()
    await room.send()
    expect(room.calls('mass/send')).toBe(1)
    expect(await room.open()).toMatchObject({ state: 'stopped', remark: expect.stringContaining('微信') })
    expect(logged).toHaveBeenCalled()
    expect(await room.store.messages.findWhere({ personId: 'p-Lin' })).toMatchObject({
      title: '“健步行路线公布”的推送已叫停',
    })
  })

  test('because the account lacks the right, the inbox has it, and it goes out once the right is there', async () => {
    await room.push()
    atTheCall({ kind: 'code', code: 48001 })
    await room.send()
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { refused: 4 }, again: 4 })
    await resumePush({ pushId: 'push-a0-1' }, room.desk())
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.open()).toMatchObject({ state: 'sent', tally: { accepted: 4, refused: 0 }, again: 0 })
  })
})
