import type { ActionName } from '#shared/api'
import { inputs } from '#shared/inputs'
import { call, post, type Running, signIn, startProduct } from '../product/startProduct'
import expected from './expected.json'
import { inputFor, newEvent } from './inputFor'

const PEOPLE: Record<string, string | undefined> = {
  nobody: undefined,
  worker: 'worker',
  member: 'p00002',
  chairOfTheUnion: 'chair-union-e002',
  chairOfAnother: 'chair-union-e003',
  officer: 'officer-1',
  federation: 'federation',
}

const rows = expected.rows as Record<string, number[]>
let product: Running
const tokens: Record<string, string | undefined> = {}

beforeAll(async () => {
  product = await startProduct()
  for (const [role, person] of Object.entries(PEOPLE)) tokens[role] = person && (await signIn(product.url, person))
}, 180_000)
afterAll(() => product.stop())

test('every action has its row, and no row is left over', () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(inputs).sort())
})

describe.each(Object.entries(rows))('%s', (action, statuses) => {
  test.each(expected.columns.map((role, index) => [role, statuses[index]]))('%s: %s', async (role, status) => {
    const eventId = await newEvent(product.url, tokens.chairOfTheUnion as string)
    const before = await snapshot()
    const answer = await call(
      product.url,
      tokens[role as string],
      action as ActionName,
      inputFor(action as ActionName, eventId) as never
    )

    expect(answer.status).toBe(status)
    if (status === 200) return
    expect(answer).toMatchObject({ ok: false, text: expect.stringMatching(/[一-龥]/) })
    expect(await snapshot()).toEqual(before)
  })

  test('malformed input is refused before anything is read', async () => {
    if (Object.keys(inputFor(action as ActionName, 'x')).length === 0) return
    const answer = await post(`${product.url}/api`, { action, input: { unasked: { $gt: '' } } }, tokens.federation)

    const onlyMembers = ['events.withdraw', 'comments.write'].includes(action)
    expect(answer).toMatchObject({ status: onlyMembers ? 403 : 400, body: { ok: false } })
  })
})

/** What a refused call must leave as it was: everything that an officer can see. */
async function snapshot() {
  const [today, events, news] = await Promise.all([
    call(product.url, tokens.officer, 'desk.today', {}),
    call(product.url, tokens.officer, 'events.manage', {}),
    call(product.url, tokens.officer, 'news.manage', {}),
  ])
  return { today, events, news }
}
