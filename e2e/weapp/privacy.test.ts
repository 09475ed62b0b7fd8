import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import interfaces from '../../src/platform/privacy/privateInterfaces.json'
import { comesTrue, dist, startMiniprogram } from './miniprogram'
import { hasClass, textOf } from './pageData'

const PHONE = interfaces.find(({ api }) => api === 'button.getPhoneNumber')

/** The page on which WeChat asks, with its question open. */
async function asked(referrer = 'button.getPhoneNumber') {
  const phone = startMiniprogram()
  const page = phone.open('tabs/mine')
  await page.shows('大字')
  const said = phone.wechat.askPrivacy(referrer)
  await page.shows('同意')
  return { phone, page, said }
}

describe('before WeChat hands something private over', () => {
  test('people read what it is, why, and what else they can do', async () => {
    const { page, said } = await asked()
    const text = await page.shows(PHONE?.why ?? '')
    expect(text).toContain(PHONE?.data)
    expect(text).toContain(PHONE?.instead)
    expect(said).toEqual([{ event: 'exposureAuthorization' }])
  })

  test('the guideline is one tap away', async () => {
    const { phone, page, said } = await asked()
    await page.tap(hasClass('privacy-sheet__contract'))
    await comesTrue(() => expect(phone.wechat.contracts).toEqual(['opened']))
    expect(said).toHaveLength(1)
  })

  test('who declines goes on, and WeChat is told', async () => {
    const { page, said } = await asked()
    await page.tap(hasClass('button--ghost'))
    await comesTrue(() => expect(said).toEqual([{ event: 'exposureAuthorization' }, { event: 'disagree' }]))
    await comesTrue(() => expect(textOf(page.root())).not.toContain(PHONE?.why))
  })

  test('agreeing is WeChat’s own button, whose id WeChat is told', () => {
    const template = readFileSync(join(dist, 'base.wxml'), 'utf8')
    expect(template).toMatch(/<button[^>]*bindagreeprivacyauthorization=/i)
    const scripts = readFileSync(join(dist, 'common.js'), 'utf8')
    expect(scripts).toMatch(/does:"agreePrivacyAuthorization"/)
  })

  test('what nobody has written a reason for is asked about all the same', async () => {
    const { page } = await asked('getSomethingNew')
    expect(await page.shows('一项个人信息')).toContain('不同意也可以')
  })

  test('a second question ends the first as declined, so that no tap hangs', async () => {
    const { phone, said } = await asked()
    phone.wechat.askPrivacy('chooseMedia')
    expect(said.at(-1)).toEqual({ event: 'disagree' })
  })
})
