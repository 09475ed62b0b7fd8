import type { Answer } from '#shared/api'
import { forgetOwner } from '../keeping/owner'
import { aStoragePlace } from '../keeping/testing/aStoragePlace'
import type { CallSome } from '../line/makeCallApi'
import type { Deeds } from './deed'
import { makeDoing } from './makeDoing'
import { makeSendWaiting } from './sendWaiting'
import { makeWaiting } from './waitingDeeds'

type Names = 'news.favourite' | 'comments.write'

const deeds: Deeds<Names> = {
  'news.favourite': {
    wanted: '改好',
    hasHappened: async () => ({ kind: 'unknown' }),
    waits: ({ articleId, on }) => ({ wish: articleId, words: on ? '收藏' : '取消收藏' }),
  },
  'comments.write': { wanted: '发出去', hasHappened: 'repeat' },
}

const offline = { ok: false, reason: 'offline', text: '网络断开了' } as const

/** A phone with its storage, whose line can be cut and whose person can change. */
function aPhone({ place } = aStoragePlace()) {
  const sent: unknown[] = []
  const told: unknown[] = []
  const state = { owner: 'p1', now: 1000, answer: (): Answer<Names> => offline as Answer<Names> }
  const waiting = makeWaiting({ place, owner: () => state.owner, makeRoom: async () => false, now: () => state.now++ })
  const line: CallSome<Names> = async (_, input) => {
    const answer = state.answer()
    if (answer.ok) sent.push(input)
    return answer as never
  }
  const askApi = async () => offline as never
  return {
    ...{ place, state, waiting, sent, told },
    doIt: makeDoing<Names>({ callApi: line, askApi, deeds, waiting }),
    send: makeSendWaiting<Names>({
      ...{ waiting, deeds, now: () => state.now },
      doIt: makeDoing<Names>({ callApi: line, askApi, deeds }),
      tell: (count) => told.push(count),
    }),
    connect: () => {
      state.answer = () => ({ ok: true, value: { on: true } }) as Answer<Names>
    },
    refuse: () => {
      state.answer = () => ({ ok: false, reason: 'not_found', text: '这一条没有了' }) as Answer<Names>
    },
  }
}

const favourite = (articleId: string, on = true) => ['news.favourite', { articleId, on }] as const

describe('what is tapped without a network', () => {
  test('is kept with its person and time, and sent once when there is one, even after a reload', async () => {
    const storage = aStoragePlace()
    const before = aPhone(storage)
    expect(await before.doIt(...favourite('a'), '停电通知')).toMatchObject({ kept: true, text: '已保存，联网后提交。' })
    expect(before.waiting.shown.get()).toMatchObject([{ words: '收藏', about: '停电通知', at: 1000 }])

    const after = aPhone(storage)
    after.connect()
    await after.send()
    await after.send()
    expect(after.sent).toEqual([{ articleId: 'a', on: true }])
    expect(after.told).toEqual([{ sent: 1, refused: 0 }])
    expect([...storage.kept.keys()]).toEqual([])
  })

  test('is what was wanted last', async () => {
    const { doIt, send, connect, sent } = aPhone()
    await doIt(...favourite('a'))
    await doIt(...favourite('b'))
    await doIt(...favourite('a', false))
    connect()
    await send()
    expect(sent).toEqual([
      { articleId: 'b', on: true },
      { articleId: 'a', on: false },
    ])
  })

  test('gives way to the same wish once it has come through', async () => {
    const { doIt, connect, waiting } = aPhone()
    await doIt(...favourite('a'))
    connect()
    await doIt(...favourite('a', false))
    expect(waiting.shown.get()).toEqual([])
  })

  test('is not kept where nobody said that it may wait', async () => {
    const { doIt, waiting } = aPhone()
    const answer = await doIt('comments.write', { articleId: 'a', newKey: '0123456789abcdef', text: '好' })
    expect(answer.kept).toBeUndefined()
    expect(waiting.shown.get()).toEqual([])
  })

  test('is never sent as somebody else, and goes on when its person is back', async () => {
    const { doIt, send, connect, state, sent } = aPhone()
    await doIt(...favourite('a'))
    connect()
    state.owner = 'p2'
    await send()
    expect(sent).toEqual([])
    state.owner = 'p1'
    await send()
    expect(sent).toEqual([{ articleId: 'a', on: true }])
  })

  test('goes along when its person signs out', async () => {
    const { doIt, send, connect, place, sent } = aPhone()
    await doIt(...favourite('a'))
    await forgetOwner(place, 'p1')
    connect()
    await send()
    expect(sent).toEqual([])
  })

  test('can be taken back', async () => {
    const { doIt, send, connect, waiting, sent } = aPhone()
    await doIt(...favourite('a'))
    await waiting.drop({ action: 'news.favourite', wish: 'a' })
    connect()
    await send()
    expect(sent).toEqual([])
  })

  test('stays with its sentence where the cloud refuses it, and is not sent again', async () => {
    const { doIt, send, connect, refuse, waiting, told, sent } = aPhone()
    await doIt(...favourite('a'))
    refuse()
    await send()
    expect(waiting.shown.get()).toMatchObject([{ refused: '这一条没有了' }])
    expect(told).toEqual([{ sent: 0, refused: 1 }])
    connect()
    await send()
    expect(sent).toEqual([])
  })

  test('rests where it does not get through, but not when the network has just come back', async () => {
    const { doIt, send, connect, sent } = aPhone()
    await doIt(...favourite('a'))
    await send()
    connect()
    await send()
    expect(sent).toEqual([])
    await send({ anew: true })
    expect(sent).toEqual([{ articleId: 'a', on: true }])
  })

  test('is left to the person where the phone has no room', async () => {
    const { doIt, waiting } = aPhone(aStoragePlace(0))
    const answer = await doIt(...favourite('a'))
    expect(answer).toMatchObject({ ok: false, text: expect.stringContaining('再点一次') })
    expect(answer.kept).toBeUndefined()
    expect(waiting.shown.get()).toEqual([])
  })
})
