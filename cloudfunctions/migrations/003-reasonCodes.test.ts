import { survive } from '../testing/dying'
import { aSealing } from '../testing/factories'
import { rowsDyingAfter, someRows } from '../testing/someRows'
import { reasonCodes } from './003-reasonCodes'

const aged = (id: string, over: object) => ({ _id: id, rev: 4, state: 'done', recipients: [], ...over })

const chunks = [
  aged('single', {
    recipients: [
      { reader: 'p-Li', route: 'template', outcome: 'accepted', messageId: '1' },
      { reader: 'p-Wang', route: 'template', outcome: 'refused', remark: '试了很多次，微信一直没有接受。' },
      { reader: 'p-Zhao', route: 'template', outcome: 'refused', remark: '这个公众号没有这项权限，请改用别的渠道。' },
    ],
  }),
  aged('mass', {
    recipients: [{ reader: 'p-Li', route: 'mass' }],
    call: { outcome: 'refused', remark: '微信判定涉嫌政治，没有发出。请修改内容。', firstTriedAt: 7 },
  }),
  aged('strange', { recipients: [{ reader: 'p-Li', route: 'template', outcome: 'refused', remark: '没有听说过' }] }),
  aged('new', { recipients: [{ reader: 'p-Li', route: 'template', outcome: 'refused', reason: 'blocked' }] }),
]

const messages = [
  { _id: 'busy', delivery: { state: 'inbox', attempts: 21, remarks: ['微信暂时忙，稍后自动再试。'] } },
  { _id: 'fresh', delivery: { state: 'waiting', attempts: 0, remarks: [] } },
  {
    _id: 'both',
    delivery: { state: 'sent', remarks: ['对方没有订阅或次数已用完，将改用别的渠道。'], reasons: ['midnight'] },
  },
]

async function aYearOfSending() {
  const { rows, database } = await someRows('pushChunks', chunks)
  await database.insert('messages', { documents: messages })
  return { rows, database }
}

type Written = Awaited<ReturnType<typeof aYearOfSending>>

async function expectCodes({ rows }: Written) {
  expect(await rows.find('pushChunks', 'single')).toEqual(
    aged('single', {
      rev: 5,
      recipients: [
        { reader: 'p-Li', route: 'template', outcome: 'accepted', messageId: '1' },
        { reader: 'p-Wang', route: 'template', outcome: 'refused', reason: 'tried_too_often' },
        { reader: 'p-Zhao', route: 'template', outcome: 'refused', reason: 'capability_missing' },
      ],
    })
  )
  expect(await rows.find('pushChunks', 'mass')).toMatchObject({
    recipients: [{ reader: 'p-Li', route: 'mass' }],
    call: { outcome: 'refused', reason: 'mass_20001', firstTriedAt: 7 },
  })
  expect((await rows.find('pushChunks', 'mass'))?.call).not.toHaveProperty('remark')
  expect(await rows.find('pushChunks', 'strange')).toEqual(chunks[2])
  expect(await rows.find('pushChunks', 'new')).toEqual(chunks[3])
  const deliveryOf = async (id: string) => (await rows.find('messages', id))?.delivery
  expect(await deliveryOf('busy')).toEqual({ state: 'inbox', attempts: 21, reasons: ['backoff'] })
  expect(await deliveryOf('fresh')).toEqual({ state: 'waiting', attempts: 0 })
  expect(await deliveryOf('both')).toEqual({ state: 'sent', reasons: ['no_grant', 'midnight'] })
}

test('sentences of the version before become codes, once', async () => {
  const written = await aYearOfSending()
  await reasonCodes.run(written.rows, aSealing)
  await expectCodes(written)

  const before = written.database.counters().written
  await reasonCodes.run(written.rows, aSealing)
  expect(written.database.counters().written).toBe(before)
})

test.each([0, 1, 2, 3, 4])('killed after change %i it is finished when it runs again', async (changes) => {
  const written = await aYearOfSending()
  await survive(reasonCodes.run(rowsDyingAfter(changes, written.rows), aSealing))
  await reasonCodes.run(written.rows, aSealing)
  await expectCodes(written)
})

test('what a function of the version before writes meanwhile is not lost', async () => {
  const written = await aYearOfSending()
  let isFirst = true
  const change: typeof written.rows.change = async (...given) => {
    if (isFirst) {
      isFirst = false
      await written.rows.change('pushChunks', { _id: 'single' }, { 'recipients.0.outcome': 'delivered', rev: 5 })
    }
    return written.rows.change(...given)
  }
  await reasonCodes.run({ ...written.rows, change }, aSealing)

  expect(await written.rows.find('pushChunks', 'single')).toMatchObject({
    rev: 6,
    recipients: [{ outcome: 'delivered' }, { reason: 'tried_too_often' }, { reason: 'capability_missing' }],
  })
})
