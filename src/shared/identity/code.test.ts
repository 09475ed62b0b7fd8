import * as v from 'valibot'
import { codeFrom, codeText, plainCode, spokenCode } from './code'

describe('a code that people read out and type', () => {
  test.each([
    ['k7qm-2dxp', 'K7QM2DXP'],
    [' K7QM 2DXP ', 'K7QM2DXP'],
    ['O0il－1', '00111'],
  ])('means the same however it is typed: %j', (typed, meant) => {
    expect(plainCode(typed)).toBe(meant)
  })

  test('is shown in groups', () => {
    expect(spokenCode('K7QM2DXP')).toBe('K7QM-2DXP')
    expect(spokenCode('K7QM2DXPAB')).toBe('K7QM-2DXP-AB')
  })

  test('is made of letters that cannot be mixed up, each as likely as the other', () => {
    const all = codeFrom(Uint8Array.from({ length: 256 }, (_, index) => index))
    expect(all).not.toMatch(/[ILOU]/)
    expect(new Set([...all].map((letter) => [...all].filter((one) => one === letter).length))).toEqual(new Set([8]))
  })

  test('of another length, or with other letters, is none', () => {
    expect(['K7QM2DX', 'K7QM2DXPP', 'K7QM2DXU', '', '____----'].map((text) => v.is(codeText(8), text))).toEqual(
      Array(5).fill(false)
    )
  })
})
