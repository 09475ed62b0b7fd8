import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { tallyOf } from '#shared/pushes/tally'
import { aChunk } from '../../testing/aChunk'
import { aStore } from '../../testing/aStore'
import { countAgain, findAgain } from './findAgain'

/** Number of these recipients that may be tried once more; each was refused. */
async function againOf(...refused: Partial<Recipient>[]) {
  const recipients = refused.map(
    (one, index): Recipient => ({ reader: `p-${index}`, route: 'template', outcome: 'refused', ...one })
  )
  return countOf(aChunk([], { recipients, tally: tallyOf(recipients) }))
}

async function countOf(chunk: PushChunk) {
  const store = await aStore()
  await store.pushChunks.add(chunk)
  return countAgain(await findAgain(store, { id: 'push-a', state: 'sent' }))
}

describe('who may be tried once more', () => {
  test('is told by the reason, however its sentence reads by now', async () => {
    expect(await againOf({ reason: 'tried_too_often' }, { reason: 'capability_missing' })).toBe(2)
    expect(await againOf({ reason: 'tried_too_often', remark: '换了一种说法。' })).toBe(1)
    expect(await againOf({ reason: 'blocked', remark: '试了很多次，微信一直没有接受。' })).toBe(0)
  })

  test('is still told where functions of before have written a sentence', async () => {
    expect(await againOf({ remark: '试了很多次，微信一直没有接受。' })).toBe(1)
    expect(await againOf({ remark: '这个公众号没有这项权限，请改用别的渠道。' })).toBe(1)
    expect(await againOf({ remark: '对方拒收公众号消息，没有送达。' }, { remark: '没有听说过' }, {})).toBe(0)
  })

  test.each([{ messageId: '1' }, { triedAt: 5 }, { outcome: 'unknown' as const }])(
    'is nobody who may have it: %j',
    async (trace) => {
      expect(await againOf({ reason: 'tried_too_often', ...trace })).toBe(0)
    }
  )

  test.each<[PushChunk['call'], number]>([
    [{ outcome: 'refused', reason: 'capability_missing' }, 2],
    [{ outcome: 'refused', remark: '这个公众号没有这项权限，请改用别的渠道。' }, 2],
    [{ outcome: 'refused', reason: 'mass_20001' }, 0],
    [{ outcome: 'refused', reason: 'capability_missing', messageId: '1' }, 0],
    [{ outcome: 'refused', reason: 'capability_missing', firstTriedAt: 5 }, 2],
  ])('are all of a mass call, or none: %j', async (call, count) => {
    const chunk = aChunk(['p-Li', 'p-Wang'], { kind: 'mass', ...(call && { call }) })
    expect(await countOf({ ...chunk, tally: { ...chunk.tally, waiting: 0, refused: 2 } })).toBe(count)
  })
})
