import type { InjectedFault } from '../../standin/trouble/faults'
import { anOutbox } from '../testing/anOutbox'
import { contentSafetyOf } from './contentSafety'

let outbox: Awaited<ReturnType<typeof anOutbox>>
beforeEach(async () => {
  outbox = await anOutbox(['Li'])
})
afterEach(() => outbox.weixin.close())

const judge = (text: string, openId: string | undefined = 'Li@app') =>
  contentSafetyOf(outbox.wechat.miniProgram).judge({ text, openId, scene: 'post' })

describe('words', () => {
  test.each([
    ['六公里健步行', 'pass'],
    ['来赌博', 'risky'],
    ['加微信领奖', 'unsure'],
    [`${'字'.repeat(5000)}来赌博`, 'risky'],
    [`加微信${'字'.repeat(5000)}`, 'unsure'],
    [`加微信${'字'.repeat(5000)}来赌博`, 'risky'],
  ])('are judged by what WeChat suggests, in all their parts: %#', async (text, verdict) => {
    expect(await judge(text)).toBe(verdict)
  })

  test.each<[string, InjectedFault[], string]>([
    ['busy', [{ kind: 'code', code: -1 }], 'unsure'],
    ['used up for today', [{ kind: 'code', code: 45009 }], 'unsure'],
    ['not for this person', [{ kind: 'code', code: 61010 }], 'unsure'],
    ['behind a broken gateway', [{ kind: 'bad_gateway' }], 'unsure'],
    ['cut off', [{ kind: 'reset_after' }], 'unsure'],
    ['not for this address', [{ kind: 'code', code: 40164 }], 'unsure'],
    ['not there for this account', [{ kind: 'code', code: 48001 }], 'off'],
    ['speaking as it did before', [{ kind: 'code', code: 87014 }], 'risky'],
  ])('are never let through when WeChat is %s', async (_how, faults, verdict) => {
    outbox.weixin.faults.push(...faults)
    expect(await judge('六公里健步行')).toBe(verdict)
  })

  test('of somebody whom WeChat does not know are for a person to judge, and nobody is asked', async () => {
    const safety = contentSafetyOf(outbox.wechat.miniProgram)
    expect(await safety.judge({ text: '六公里', openId: undefined, scene: 'post' })).toBe('unsure')
    expect(outbox.calls('msg_sec_check')).toBe(0)
  })
})
