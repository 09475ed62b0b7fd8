import type { Who } from '#shared/access/who'
import type { ActionName, Input } from '#shared/api'
import { TRIED_BY } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { newDraft } from '../product/newEvent'
import { call, post, type Running, signIn, startProduct } from '../product/startProduct'

type Asker = (typeof TRIED_BY)[number]

const PEOPLE: Record<Asker, string | undefined> = {
  nobody: undefined,
  worker: 'worker',
  member: 'p00002',
  chairOfTheUnion: 'chair-union-e002',
  chairOfAnother: 'chair-union-e003',
  officer: 'officer-1',
  federation: 'federation',
}

/** One action for each kind of access, over the wire; the function's own tests try every action and every cell. */
const DOORS: { [Each in Who]: ActionName } = {
  anyone: 'news.list',
  person: 'me.get',
  member: 'comments.write',
  desk: 'desk.today',
  organiser: 'events.publish',
  judge: 'competitions.judge',
  rosterReader: 'membership.list',
  officer: 'news.write',
  secondReader: 'checks.list',
  pushReader: 'pushes.approve',
  federation: 'log.list',
}

/** The demonstration’s competition is the street’s: a chair has none. */
const PEARL = { competitionId: 'c00000000000ea01' }

let product: Running
const tokens: Partial<Record<Asker, string>> = {}

beforeAll(async () => {
  product = await startProduct()
  for (const role of TRIED_BY) {
    const person = PEOPLE[role]
    if (person) tokens[role] = await signIn(product.url, person)
  }
})
afterAll(() => product.stop())

describe.each(Object.values(DOORS))('%s', (action) => {
  const { answers, example } = contracts[action]

  const isOfStreet = action === 'competitions.judge'
  const expected = TRIED_BY.map((role, index) => {
    return [role, isOfStreet && role === 'chairOfTheUnion' ? 403 : answers[index]] as const
  })

  test.each(expected)('%s: %s', async (role, status) => {
    const own = action === 'events.publish' && { eventId: await newDraft(product.url, tokens.chairOfTheUnion) }
    const input = own || (isOfStreet ? PEARL : inputOf(example))
    const answer = await call(product.url, tokens[role], action, input as Input<typeof action>)

    expect(answer.status).toBe(status)
    if (status !== 200) expect(answer).toMatchObject({ ok: false, text: expect.stringMatching(/[一-龥]/) })
  })

  test('malformed input is refused before anything is read', async () => {
    const answer = await post(`${product.url}/api`, { action, input: { unasked: { $gt: '' } } }, tokens.federation)
    expect(answer).toMatchObject({ status: action === DOORS.member ? 403 : 400, body: { ok: false } })
  })
})

function inputOf(example: unknown): unknown {
  return typeof example === 'function' ? example(Date.now()) : example
}
