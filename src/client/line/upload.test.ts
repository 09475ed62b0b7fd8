import type { CallApi } from './makeCallApi'
import { upload } from './upload'

/** A cloud that gives tickets 1, 2, … and notes what it is asked to keep. */
function aCloud() {
  const kept: unknown[] = []
  let tickets = 0
  const callApi = (async (action: string, input: unknown) => {
    if (action === 'files.ask') return { ok: true, value: { uploadId: `u${++tickets}`, url: '', method: 'PUT' } }
    kept.push(input)
    return { ok: true, value: {} }
  }) as unknown as CallApi
  return { callApi, kept }
}

const put = async () => true
const lost = async () => false

test('a picture and its small one travel side by side and are kept together', async () => {
  const { callApi, kept } = aCloud()
  await upload(callApi, '合影.jpg', { kind: 'picture', bytes: 9, put, small: { bytes: 3, put } })
  expect(kept).toEqual([{ uploadId: 'u1', kind: 'picture', name: '合影.jpg', small: 'u2' }])
})

test('a file without a small one says nothing of it', async () => {
  const { callApi, kept } = aCloud()
  await upload(callApi, '通知.pdf', { kind: 'paper', bytes: 9, put })
  expect(kept).toEqual([{ uploadId: 'u1', kind: 'paper', name: '通知.pdf' }])
})

test.each([
  [lost, put],
  [put, lost],
])('nothing is kept when one of them does not arrive', async (large, small) => {
  const { callApi, kept } = aCloud()
  const outcome = await upload(callApi, 'a.jpg', {
    kind: 'picture',
    bytes: 9,
    put: large,
    small: { bytes: 3, put: small },
  })
  expect(outcome).toMatchObject({ ok: false, reason: 'offline' })
  expect(kept).toEqual([])
})
