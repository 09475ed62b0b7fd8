import { functions } from '../../cloudbaserc.json'
import { anOutbox } from '../testing/anOutbox'
import { withoutFiles } from '../testing/factories'
import { main } from './index'
import { jobs } from './jobs'

const context = (environment: Record<string, string>) => ({
  environment: JSON.stringify({
    ...environment,
    WX_CONTEXT_KEYS: Object.keys(environment).join(','),
    TCB_CONTEXT_KEYS: '',
  }),
})

describe('the function of the timers', () => {
  test.each([
    ['a person in the mini-program', { WX_OPENID: 'o1' }],
    ['a person, though a timer is named too', { WX_OPENID: 'o1', TRIGGER_SRC: 'timer' }],
    ['whoever comes over HTTP', {}],
    ['another function', { TRIGGER_SRC: 'scf' }],
  ])('turns away %s, whatever the request says', async (_who, environment) => {
    const claims = { TriggerName: 'deliver', Type: 'Timer', TRIGGER_SRC: 'timer' }
    expect(await main(claims, context(environment as Record<string, string>))).toEqual({ refused: 'forbidden' })
  })

  test.each(['', 'constructor', '__proto__', 'unknown'])('knows no job %j', async (TriggerName) => {
    await expect(main({ TriggerName }, context({ TRIGGER_SRC: 'timer' }))).rejects.toThrow('No job')
  })

  test('has a job for every timer', () => {
    const timers = functions.flatMap(({ name, triggers = [] }) => (name === 'jobs' ? triggers : []))
    expect(timers.map(({ name }) => name).sort()).toEqual(Object.keys(jobs).sort())
  })
})

test('every job may run twice, or late, and changes nothing more', async () => {
  const { store, wechat, clock, weixin, tell, phone } = await anOutbox(['Li'])
  await tell('Li')
  const job = { store, wechat, files: withoutFiles, clock, holder: 'one' }
  for (const run of [...Object.values(jobs), ...Object.values(jobs)]) {
    await run(job)
    weixin.time.now += 60_000
  }

  expect(phone('Li')).toHaveLength(1)
  await weixin.close()
})
