import { expireArticle } from '../../news/expireArticle'
import { withdrawArticle } from '../../news/withdrawArticle'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { atTheDoor } from '../../testing/atTheDoor'
import { HOUR } from '../../testing/factories'
import { resumePush } from './resumePush'

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

/** Has WeChat refuse the mass call at noon for the rest of the day. */
const pauseToMidnight = async () => {
  room.weixin.faults.push(...([undefined, undefined, { kind: 'code', code: 45009 }] as never[]))
  await room.send()
  expect(await room.open()).toMatchObject({ state: 'sending' })
}
const resume = () => resumePush({ pushId: 'push-a0-1' }, room.desk())

describe('a push that is under way', () => {
  test('stops when its article is withdrawn, and cannot be let go on', async () => {
    await room.push()
    await pauseToMidnight()
    await withdrawArticle({ articleId: 'a0', correction: '时间写错了' }, room.desk())
    await room.send(24 * HOUR)

    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'stopped', remark: '文章已经撤下，没有再发。' })
    expect(await resume()).toEqual({ ok: false, reason: 'not_in_feed' })
    expect(await room.store.messages.findWhere({ personId: 'p-Lin' })).toMatchObject({
      title: '“健步行路线公布”的推送已叫停',
    })
  })

  test('is stopped by any officer, once, and goes on to everybody when somebody lets it', async () => {
    await room.push()
    await pauseToMidnight()
    const halt = () => atTheDoor('pushes.halt', { pushId: 'push-a0-1' }, room.desk('Cheng'))
    expect(await halt()).toMatchObject({ value: { state: 'stopped', remark: 'Cheng叫停了。' } })
    expect(await halt()).toMatchObject({ ok: true })
    // What a run leaves open that was about to open the chunks when the push was stopped.
    await room.store.pushChunks.change({ pushId: 'push-a0-1' }, { state: 'waiting', notBefore: 0 })
    await room.send(21 * HOUR)
    expect(room.shown()).toEqual([0, 0, 0, 0])
    answered(await resume())
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.store.log.count({ action: 'pushes.halt' })).toBe(1)
    expect(await halt()).toEqual({ ok: false, reason: 'too_late_to_recall' })
  })

  test('is not stopped by a last day that is still to come', async () => {
    await room.push()
    await expireArticle({ articleId: 'a0', expiresAt: room.clock() + 48 * HOUR }, room.desk())
    await room.send()

    expect(room.shown()).toEqual([1, 1, 1, 1])
  })
})

describe('at night', () => {
  test('nobody’s phone rings after a pause: it goes on at eight', async () => {
    await room.push()
    await pauseToMidnight()
    await room.send(12 * HOUR)
    await room.send(7 * HOUR)
    expect(room.shown()).toEqual([0, 0, 0, 0])
    expect(await room.open()).toMatchObject({ state: 'sending', remark: '夜里不打扰大家，今天 8:00 接着发。' })
    await room.send(HOUR)

    expect(room.shown()).toEqual([1, 1, 1, 1])
    expect(await room.open()).toMatchObject({ state: 'sent' })
  })

  test('what is about safety goes on at midnight', async () => {
    answered(await room.ask({ safety: true }))
    await room.gather()
    answered(await room.approve())
    await pauseToMidnight()
    await room.send(12 * HOUR)

    expect(room.shown()).toEqual([1, 1, 1, 1])
  })
})
