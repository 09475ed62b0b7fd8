import { signInsWaiting as most } from '#server/limits/openLimits'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { anOfficer, asking, NOON } from '../../testing/factories'
import { askSignIn } from './askSignIn'
import { pollSignIn } from './pollSignIn'

async function aDoor() {
  const store = await aStore()
  const from = (address: string, now: number) => ({
    ...{ ...asking(store, anOfficer(), now), person: undefined },
    from: { device: 'Windows 上的 Edge', address },
  })
  return {
    store,
    ask: async (address: string, now = NOON) => answered(await askSignIn({}, from(address, now))),
    stateOf: async ({ code, secret }: { code: string; secret: string }, now = NOON) =>
      answered(await pollSignIn({ code, secret }, from('', now))).state,
  }
}

describe('browsers that ask to be let in without end', () => {
  test('keep nobody out, neither elsewhere nor behind their own address', async () => {
    const { store, ask, stateOf } = await aDoor()
    const before = await ask('10.0.0.1')
    for (let index = 0; index < 500; index++) await ask('192.0.2.7', NOON + index)
    const [elsewhere, beside] = [await ask('10.0.0.2', NOON + 600), await ask('192.0.2.7', NOON + 601)]

    for (const one of [before, elsewhere, beside]) expect(await stateOf(one, NOON + 700)).toBe('waiting')
    expect(await store.signIns.count()).toBe(most.ofOneSource + 2)
  })

  test('stay within bounds when all ask at once', async () => {
    const { store, ask } = await aDoor()
    const asked = await Promise.all(Array.from({ length: 200 }, () => ask('192.0.2.7')))
    expect(asked).toHaveLength(200)
    await ask('192.0.2.7', NOON + 1)
    expect(await store.signIns.count()).toBe(most.ofOneSource)
  })

  test('from many addresses lose the oldest of the noisiest, and a quiet one keeps its own', async () => {
    const { store, ask, stateOf } = await aDoor()
    const quiet = await ask('10.0.0.1')
    const noisy = Math.ceil(most.ofAll / most.ofOneSource) + 1
    for (let round = 0; round < most.ofOneSource; round++)
      for (let source = 0; source < noisy; source++) await ask(`192.0.2.${source}`, NOON + round)

    expect(await stateOf(quiet, NOON + 100)).toBe('waiting')
    expect(await store.signIns.count()).toBe(most.ofAll)
  })
})
