import { anOpening } from '../testing/anOpening'
import { answered } from '../testing/answered'
import { dyingAfter, survive } from '../testing/dying'
import { anEvent, DAY } from '../testing/factories'
import { forgetForms } from './forgetSignUps'

const shirt = { id: 'shirt', label: '衣服', kind: 'text' as const, required: true }

test.each([
  ['whose place was taken is written down before it is cleared away', 2, { shirt: 'L' }],
  ['with which nothing was taken is cleared away', 1, undefined],
])('a form %s', async (_what, writes, kept) => {
  const { store, time, register, ticket } = await anOpening(anEvent({ questions: [shirt] }))
  await survive(register('Li', dyingAfter(writes, store), { shirt: 'L' }))
  expect([await store.signUpForms.count({}), await store.registrations.count({})]).toEqual([1, 0])

  time.now += 2 * DAY
  expect(await forgetForms.forget(store, time.now - DAY, time.now)).toBe(1)
  expect(await store.signUpForms.count({})).toBe(0)
  expect(kept && answered(await ticket('Li')).answers).toEqual(kept)
  expect(await store.registrations.count({})).toBe(kept ? 1 : 0)
})
