import { codeIn } from './codeIn'

describe('the code in what was scanned', () => {
  test.each([
    ['https://hq.example/m/#/features/identity/pages/desk?code=K7QM2DXP', 'K7QM2DXP'],
    ['k7qm-2dxp', 'K7QM2DXP'],
    ['https://elsewhere.example/', undefined],
    ['weixin://wxpay/bizpayurl?pr=abc', undefined],
    ['', undefined],
  ])('%s', (scanned, code) => {
    expect(codeIn(scanned)).toBe(code)
  })
})
