import { runClearing } from '#server/retention/clearing'
import type { BindingRequest } from '#shared/membership/binding'
import { aStore } from '../testing/aStore'
import { DAY, NOON } from '../testing/factories'
import { forgetBindings } from './forgetBindings'

function aRequest(id: string, over: Partial<BindingRequest>): BindingRequest {
  const claim = { personId: 'p', name: '王示例', phone: '19900000001', enterpriseId: 'e', enterpriseName: '面馆' }
  return { ...claim, id, state: 'waiting', askedAt: NOON, pageKey: id, ...over }
}

test('what somebody typed to be found on the roster is forgotten long after it was decided, and not before', async () => {
  const store = await aStore()
  await store.bindings.addMany([
    aRequest('waits', {}),
    aRequest('approved', { state: 'approved', decidedAt: NOON }),
    aRequest('rejected', { state: 'rejected', decidedAt: NOON }),
    aRequest('later', { state: 'rejected', decidedAt: NOON + DAY }),
  ])
  const left = async () => (await store.bindings.list({ limit: 9 })).map(({ id }) => id).sort()

  await runClearing({ store, clock: () => NOON + 400 * DAY }, forgetBindings)
  expect(await left()).toEqual(['approved', 'later', 'rejected', 'waits'])
  await runClearing({ store, clock: () => NOON + 400 * DAY + 1 }, forgetBindings)
  expect(await left()).toEqual(['later', 'waits'])
})
