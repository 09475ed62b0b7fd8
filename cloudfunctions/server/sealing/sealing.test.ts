import fc from 'fast-check'
import { joinKeys, newKey, readKeyRing, writeKeyRing } from './keyRing'
import { openSealing, sealingHere } from './sealing'

const ours = newKey()
const older = newKey()
const place = 'registrations/cup:m-Li'

describe('a sealed text', () => {
  test('opens with its key in its place, and nowhere else', () => {
    const sealing = openSealing([ours, older])
    const sealed = sealing.seal('膝盖不好', place)
    expect(JSON.stringify(sealed)).not.toContain('膝盖')
    expect(sealing.open(sealed, place)).toEqual({ ok: true, value: '膝盖不好' })
    expect(sealing.open(sealed, 'registrations/cup:m-Wang')).toEqual({ ok: false, reason: 'not_as_sealed' })
    expect(openSealing([older]).open(sealed, place)).toEqual({ ok: false, reason: 'key_missing' })
    expect(openSealing([older]).open({ ...sealed, key: older.id }, place)).toMatchObject({ reason: 'not_as_sealed' })
  })

  test('is another one each time, and any text comes back whole', () => {
    const sealing = openSealing([ours])
    expect(sealing.seal('吃', place).box).not.toBe(sealing.seal('吃', place).box)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sealing.open(sealing.seal(text, place), place)).toEqual({ ok: true, value: text })
      })
    )
  })

  test('of which one byte was changed, or that was cut short, opens to nothing', () => {
    const sealing = openSealing([ours])
    const sealed = sealing.seal('膝盖不好', place)
    const bytes = Buffer.from(sealed.box, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      for (const box of [changed, bytes.subarray(0, at)])
        expect(sealing.open({ ...sealed, box: box.toString('base64') }, place)).toMatchObject({
          reason: 'not_as_sealed',
        })
    }
  })
})

describe('a ring of keys', () => {
  test('is read as it was written; its first key seals and every one opens', () => {
    const before = openSealing([older]).seal('吃', place)
    const ring = readKeyRing(writeKeyRing([ours, older]))
    expect(ring).toEqual([ours, older])
    const sealing = openSealing(ring ?? [])
    expect(sealing.seal('吃', place).key).toBe(ours.id)
    expect(sealing.open(before, place)).toEqual({ ok: true, value: '吃' })
  })

  test.each([
    ['a letter of the key', (text: string) => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')],
    ['a letter of the id', (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1)],
    ['a half', (text: string) => text.slice(0, 40)],
    ['another word', (text: string) => `${text},word`],
  ])('in which %s is wrong is none: that is said without showing it, and nothing is sealed', (_what, spoil) => {
    const spoilt = spoil(writeKeyRing([ours]))
    expect(readKeyRing(spoilt)).toBeUndefined()
    const said = jest.spyOn(console, 'error').mockImplementation(() => {})
    const sealing = sealingHere(spoilt)
    const words = said.mock.calls.flat().join(' ')
    said.mockRestore()
    expect(words).toContain('ANSWER_KEYS')
    expect(words).not.toContain(ours.key.toString('hex').slice(0, 16))
    expect(() => sealing.seal('吃', place)).toThrow('ANSWER_KEYS')
  })

  test('joined with another has each key once', () => {
    expect(joinKeys([ours, older], [older, ours])).toEqual([ours, older])
  })

  test('may be empty: then nothing is sealed, rather than stored in plain', () => {
    expect(readKeyRing('')).toEqual([])
    expect(() => openSealing([]).seal('吃', place)).toThrow('ANSWER_KEYS')
  })
})
