import type { PushChunk } from '#shared/pushes/chunk'
import { aChunk } from '../../testing/aChunk'
import { aStore } from '../../testing/aStore'
import { NOON } from '../../testing/factories'
import { listUnnamedInPush } from './confirmInPush'

test('people of a great push are found in whichever of its parts they are', async () => {
  const store = await aStore()
  const chunks = Array.from({ length: 150 }, (_part, number): PushChunk => {
    const chunk = aChunk([`p-${number}`], { id: `push-a:${number}`, number })
    return { ...chunk, recipients: [{ reader: `p-${number}`, route: 'subscribe', outcome: 'accepted' }] }
  })
  await store.pushChunks.addMany(chunks)
  const personIds = chunks.map(({ number }) => `p-${number}`)
  const found = await listUnnamedInPush(store, { personIds, route: 'subscribe', at: NOON })
  expect(new Set(found.map(({ personId }) => personId))).toEqual(new Set(personIds))
})
