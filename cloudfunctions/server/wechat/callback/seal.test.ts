import fc from 'fast-check'
import { readAesKey } from './account'
import { seal, unseal } from './seal'
import { isSigned, signatureOf } from './signature'

const appId = 'wxb11529c136998cb6'
const aesKey = readAesKey('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG') ?? Buffer.alloc(0)
const key = { aesKey, appId }

describe('the seal of a push', () => {
  test('is the one that WeChat’s own tools make', () => {
    expect(seal('我是中文abcd123', key, Buffer.from('aaaabbbbccccdddd'))).toBe(
      'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg=='
    )
  })

  test.each(Array.from({ length: 32 }, (_, index) => index + 1))('opens with %i bytes of padding', (pad) => {
    const text = 'x'.repeat(64 - 20 - appId.length + (32 - pad))
    expect((20 + text.length + appId.length) % 32).toBe((32 - pad) % 32)
    expect(unseal(seal(text, key), key)).toBe(text)
  })

  test('opens to the very text that was sealed, whatever it is', () => {
    fc.assert(fc.property(anyText, (text) => unseal(seal(text, key), key) === text))
  })

  test('gives nothing when a byte was changed, or the text with which it was made', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, place, change) => {
        const bytes = Buffer.from(seal(text, key), 'base64')
        const at = place % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ change
        const sealed = bytes.toString('base64')
        const signature = signatureOf('token', '1', 'n', seal(text, key))
        // The signature covers every byte; without it only broken frames would be noticed.
        return !isSigned(signature, 'token', '1', 'n', sealed)
      })
    )
  })

  test.each([
    ['another account', seal('字', { ...key, appId: 'wx-other' })],
    ['another key', seal('字', { appId, aesKey: Buffer.alloc(32, 7) })],
    ['half a block', Buffer.alloc(16).toString('base64')],
    ['nothing', ''],
    ['a longer appid', seal('字', { ...key, appId: `${appId}x` })],
  ])('of %s opens to nothing', (_what, sealed) => {
    expect(unseal(sealed, key)).toBeUndefined()
  })

  test('is read from a key of 43 characters and no other', () => {
    expect(['', 'short', 'x'.repeat(44), `${'x'.repeat(42)}!`].map(readAesKey)).toEqual(Array(4).fill(undefined))
  })
})

describe('the signature', () => {
  test.each([
    ['1714036504', '1514711492', 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['1714037059', '486452656', '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
  ])('is WeChat’s own for %s', (timestamp, nonce, signature) => {
    expect(isSigned(signature, 'AAAAA', timestamp, nonce)).toBe(true)
    expect(isSigned(signature, 'AAAAB', timestamp, nonce)).toBe(false)
    expect(isSigned('', 'AAAAA', timestamp, nonce)).toBe(false)
  })
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 200 }), fc.constant(''))
