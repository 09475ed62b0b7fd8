import { actionsOf } from '#server/action'
import { answer } from '#server/answer'
import type { Context } from '#server/context'
import { type AnyAction, TRIED_BY } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { aWeixin } from '../../standin/testing/aWeixin'
import { features } from '../features'
import { aWechat } from '../server/wechat/testing/aWechat'
import { aStorage } from '../testing/aStorage'
import { askers, aTown } from '../testing/aTown'
import { house } from '../testing/atTheDoor'
import { aPerson, asking, NOON } from '../testing/factories'

const all: [string, AnyAction][] = Object.entries(contracts)
const actions = actionsOf(features)

let storage: Awaited<ReturnType<typeof aStorage>>
let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeAll(async () => {
  storage = await aStorage()
  weixin = await aWeixin()
})
afterAll(() => Promise.all([storage.close(), weixin.close()]))

test('every action has its door, and no door is left over', () => {
  expect(Object.keys(actions).sort()).toEqual(Object.keys(contracts).sort())
})

/** The town in which nothing has changed yet: most calls read or are refused, and leave it as it is. */
let untouched: Awaited<ReturnType<typeof layTown>> | undefined

async function layTown() {
  const town = await aTown()
  return { ...town, before: await town.contents() }
}

/**
 * Calls an action as one of the people, and tells whether the call has changed any document, and how often it looked
 * through all of a cold collection.
 */
async function knock(action: string, { input, by }: { input: unknown; by: keyof typeof askers }) {
  untouched ??= await layTown()
  const { store, contents, database, before } = untouched
  const wechat = aWechat(weixin.url, () => weixin.time.now)
  const context: Context = {
    ...{ ...asking(store, aPerson('Ma')), house },
    ...{ person: askers[by], files: storage.files },
    wechat: () => ({ official: wechat, miniProgram: wechat, miniProgramAppId: '' }),
  }
  const { coldScans } = database.counters()
  const told = await answer(actions, { action, input }, async () => context)
  const looked = { coldScans: database.counters().coldScans - coldScans }
  const hasChanged = (await contents()) !== before
  if (hasChanged) untouched = undefined
  return { ...told, ...looked, hasChanged }
}

const exampleOf = ({ example }: AnyAction) => (typeof example === 'function' ? example(NOON) : example)

describe.each(all)('%s', (name, action) => {
  test.each(TRIED_BY.map((by, index) => [by, action.answers[index]] as const))('%s: %s', async (by, status) => {
    const told = await knock(name, { input: exampleOf(action), by })

    expect([told.status, told.coldScans]).toEqual([status, 0])
    if (status === 200) return
    expect(told).toMatchObject({ body: { ok: false, text: expect.stringMatching(/[一-龥]/) }, hasChanged: false })
  })

  test('malformed input is refused before anything is read', async () => {
    const told = await knock(name, { input: { unasked: { $gt: '' } }, by: 'federation' })
    expect(told).toMatchObject({ status: action.who === 'member' ? 403 : 400, body: { ok: false }, hasChanged: false })
  })
})
