import { anMp3 } from '#shared/testing/anMp3'
import { lookAtSound } from './lookAtSound'

/** A tag of 20 bytes that says which phone it was. */
const TAG = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0a'), Buffer.from('TPE1 phone')])

describe('a voice message', () => {
  test('is as long as its frames, whatever length it is said to have', () => {
    expect(lookAtSound(anMp3(9))?.seconds).toBeCloseTo(9, 1)
    expect(lookAtSound(anMp3(60))?.seconds).toBeCloseTo(60, 1)
  })

  test('loses what a program wrote before and behind its frames', () => {
    const looked = lookAtSound(Buffer.concat([anMp3(1, TAG), Buffer.from('TAG phone')]))
    expect(looked?.bytes.equals(anMp3(1))).toBe(true)
  })

  test('that breaks off keeps its whole frames', () => {
    const whole = anMp3(2)
    expect(lookAtSound(whole.subarray(0, whole.length - 50))?.seconds).toBeCloseTo(1.97, 1)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])],
    ['a page', Buffer.from('<script>alert(1)</script>')],
    ['a tag alone', TAG],
    ['a tag that says more than there is', Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7fabc')],
    ['a frame of a rate that there is not', Buffer.from([0xff, 0xf3, 0xf8, 0xc4, 0, 0])],
    ['a frame of layer II', Buffer.from([0xff, 0xf5, 0x38, 0xc4, 0, 0])],
  ])('is not %s', (_what, bytes) => expect(lookAtSound(bytes)).toBeUndefined())
})
