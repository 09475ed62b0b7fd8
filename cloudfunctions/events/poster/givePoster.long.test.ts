import type { UnionEvent } from '#shared/events/event'
import { makePicture } from '../../drawing/makePicture'
import { anOutbox } from '../../testing/anOutbox'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { anEvent, aPerson, asking, NOON } from '../../testing/factories'
import { givePoster } from './givePoster'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** An event, the room that draws with WeChat's stand-in, and a reader. */
async function aPosterRoom(over: Partial<UnionEvent> = {}) {
  const { store, wechat, weixin } = await anOutbox([])
  await store.events.add(anEvent({ id: 'cup', state: 'published', ...over }))
  const drawn: string[] = []
  const { files } = storage
  const room = { store, files, now: NOON, miniProgram: wechat.miniProgram }
  const draw = async (pictureId: string) => {
    drawn.push(pictureId)
    await makePicture(room, pictureId)
  }
  const context = { ...asking(store, aPerson('Li')), files, draw }
  const ask = (shape: 'poster' | 'card' = 'poster', over = {}) =>
    givePoster({ eventId: 'cup', shape }, { ...context, ...over })
  return { store, drawn, ask, close: () => weixin.close() }
}

describe('the poster of an event', () => {
  test('is drawn once with WeChat’s own code, and is the same file for everybody after', async () => {
    const { ask, drawn, close } = await aPosterRoom()
    const first = answered(await ask())
    expect(answered(await ask())).toEqual(first)
    expect(drawn).toHaveLength(1)
    expect((await storage.get(first.url)).toString('latin1', 1, 4)).toBe('PNG')
    expect([first.width, first.height > first.width]).toEqual([1080, true])
    await close()
  })

  test('is drawn anew when one of its words has changed, and the old one goes; how many have signed up changes nothing', async () => {
    const { ask, store, drawn, close } = await aPosterRoom()
    const before = answered(await ask())
    await store.events.change({ _id: 'cup' }, { capacity: 999, rev: 7 })
    expect(answered(await ask())).toEqual(before)
    await store.events.change({ _id: 'cup' }, { venue: '五层' })
    expect(answered(await ask()).url).not.toBe(before.url)
    expect([drawn.length, await store.pictures.count()]).toEqual([2, 1])
    await close()
  })

  test('stands beside the picture of the card, which has no code', async () => {
    const { ask, store, close } = await aPosterRoom()
    await ask()
    expect(answered(await ask('card'))).toMatchObject({ width: 750, height: 600 })
    expect(await store.pictures.count()).toBe(2)
    await close()
  })

  test('is not there for a draft, nor for what is cancelled', async () => {
    const draft = await aPosterRoom({ state: 'draft' })
    await expect(draft.ask()).rejects.toThrow('not_found')
    const cancelled = await aPosterRoom({ state: 'cancelled' })
    expect(await cancelled.ask()).toMatchObject({ ok: false, reason: 'no_poster' })
    expect([...draft.drawn, ...cancelled.drawn]).toEqual([])
    await Promise.all([draft.close(), cancelled.close()])
  })

  test('says so where nothing could be drawn, and is drawn by the next tap', async () => {
    const { ask, close } = await aPosterRoom()
    expect(await ask('poster', { draw: async () => {} })).toMatchObject({ ok: false, reason: 'picture_not_drawn' })
    expect(await ask()).toMatchObject({ ok: true })
    await close()
  })
})
