import { functions } from '../../cloudbaserc.json'
import { signWake } from '../agenda/wakeCall'
import { main } from './index'

const KEY = 'the key of this deployment'
const NOW = Date.now()

beforeAll(() => {
  process.env.WAKE_KEY = KEY
})
afterAll(() => {
  delete process.env.WAKE_KEY
})

const context = (environment: Record<string, string>) => {
  const keysOf = (start: string) =>
    Object.keys(environment)
      .filter((key) => key.startsWith(start))
      .join(',')
  const keys = { WX_CONTEXT_KEYS: keysOf('WX_'), TCB_CONTEXT_KEYS: keysOf('T') }
  return { environment: JSON.stringify({ ...environment, ...keys }) }
}

const signed = signWake('delivery.send', NOW, KEY)
const timer = { TriggerName: 'agenda', Type: 'Timer', TRIGGER_SRC: 'timer' }

describe('the function of the timers', () => {
  test.each<[string, Record<string, string>]>([
    ['a person in the mini-program', { WX_OPENID: 'o1', TCB_SOURCE: 'wx_client' }],
    ['a person, though a timer is named too', { WX_OPENID: 'o1', TRIGGER_SRC: 'timer' }],
    ['whoever comes over HTTP', {}],
  ])('turns away %s, whatever the request says, a stolen signature included', async (_who, environment) => {
    const claims = { ...timer, ...signed, TCB_SOURCE: 'wx_client,scf', WX_OPENID: '' }
    expect(await main(claims, context(environment))).toEqual({ refused: 'forbidden' })
  })

  test.each<[string, object | undefined]>([
    ['that says nothing', undefined],
    ['that names a timer', timer],
    ['without a signature', { wake: 'delivery.send', expires: NOW + 1000 }],
    ['with a signature for another row', { ...signed, wake: 'pushes.forget' }],
    ['that made it last longer', { ...signed, expires: NOW + 90_000 }],
    ['signed long ago', signWake('delivery.send', NOW - 120_000, KEY)],
    ['signed for a day', signWake('delivery.send', NOW + 86_400_000, KEY)],
    ['signed with a key of before', signWake('delivery.send', NOW, 'another key')],
    ['with something else for a signature', { ...signed, signature: { length: 64 } }],
    ['with a signature in other letters', { ...signed, signature: '字'.repeat(64) }],
  ])('turns away a function %s', async (_what, event) => {
    for (const TCB_SOURCE of ['scf', 'wx_client,scf'])
      expect(await main(event, context({ TCB_SOURCE }))).toEqual({ refused: 'forbidden' })
  })

  test('is called by one timer, every minute', () => {
    const timers = functions.flatMap(({ name, triggers }) => (name === 'jobs' ? triggers : []))
    expect(timers).toEqual([{ name: 'agenda', type: 'timer', config: '0 * * * * * *' }])
  })

  test.each(functions)('$name has the key that wakes it', ({ envVariables }) => {
    expect(envVariables).toHaveProperty('WAKE_KEY')
  })
})
