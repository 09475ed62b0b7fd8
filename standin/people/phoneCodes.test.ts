import { aMiniProgram } from '../../cloudfunctions/server/wechat/testing/aWechat'
import { askWeixin } from '../testing/askWeixin'
import { aFollower, aWeixin } from '../testing/aWeixin'

test('a code of the phone button gives the number once, and not after five minutes', async () => {
  const weixin = await aWeixin({ followers: [aFollower('Li', { phone: '19900000001' })] })
  const miniProgram = aMiniProgram(weixin.url, () => weixin.time.now)
  const press = async () => {
    const told = await askWeixin(weixin.url).ask('/demo/phone-code', { openid: 'Li@app' })
    return String(told.code)
  }

  const code = await press()
  expect(await miniProgram.getPhoneNumber(code)).toEqual({ kind: 'answered', value: '19900000001' })
  expect(await miniProgram.getPhoneNumber(code)).toMatchObject({ kind: 'refused' })

  const late = await press()
  weixin.time.now += 5 * 60_000
  expect(await miniProgram.getPhoneNumber(late)).toMatchObject({ kind: 'refused' })
  await weixin.close()
})
