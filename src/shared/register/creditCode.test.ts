import { checkSignOf, faultOfCreditCode, plainCreditCode } from './creditCode'

describe('统一社会信用代码', () => {
  test('the example of GB 32100-2015 holds', () => {
    expect(faultOfCreditCode('91350100M000100Y43')).toBeUndefined()
  })

  test.each([
    ['91350100M000100Y44', '校验位'],
    ['91350100M000100Y4', '17 位'],
    ['91350100M000100I43', '“I”'],
    ['', '0 位'],
    ['91350100M000100Y4中', '“中”'],
  ])('%s is refused with words that say why', (code, why) => {
    expect(faultOfCreditCode(code)).toContain(why)
  })

  test('every single slip of a digit is found', () => {
    const code = '91350100M000100Y43'
    for (let at = 0; at < 17; at++) {
      const slip = code[at] === '7' ? '8' : '7'
      expect(faultOfCreditCode(`${code.slice(0, at)}${slip}${code.slice(at + 1)}`)).toBeDefined()
    }
  })

  test('is compared without spaces, in capital letters', () => {
    expect(plainCreditCode(' 9135 0100-m000100y43 ')).toBe('91350100M000100Y43')
    expect(plainCreditCode('９１３５０１００M000100Y43')).toBe('91350100M000100Y43')
  })

  test('has no check sign for anything but seventeen signs', () => {
    expect([checkSignOf('1'), checkSignOf('9135010OM000100Y4')]).toEqual([undefined, undefined])
  })
})
