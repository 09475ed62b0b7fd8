import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import { oldSentences } from '#shared/delivery/oldSentences'
import { findReason, reasonOf, sayReason, sayStored } from './sayReason'

describe('why a message has not reached a phone', () => {
  test('every sentence that was ever stored is known, and has words of today', () => {
    const dumb = Object.values(oldSentences).filter((reason) => !sayReason(reason))
    expect(dumb).toEqual([])
    expect(sayStored({ remark: '发送中断过，不重发，以免收到两遍。' })).toBe(sayReason('interrupted'))
  })

  test.each<[DeliveryReason, RegExp]>([
    ['mass_20001', /政治/],
    ['mass_99999', /公众平台/],
    ['interrupted', /不重发/],
    ['blocked', /拒收/],
  ])('%s has its sentence', (reason, text) => {
    expect(sayReason(reason)).toMatch(text)
  })

  test('a sentence that nobody knows is shown as it was written, and is no reason', () => {
    expect(sayStored({ remark: '没有听说过' })).toBe('没有听说过')
    expect(findReason({ remark: '没有听说过' })).toBeUndefined()
    expect(findReason({ remark: 'constructor' })).toBeUndefined()
  })

  test('the code counts, whatever an earlier sentence beside it says', () => {
    expect(findReason({ reason: 'no_grant', remark: '试了很多次，微信一直没有接受。' })).toBe('no_grant')
  })

  test('what WeChat answered is stored by its name', () => {
    expect(reasonOf({ kind: 'retry', after: 'midnight', code: 45009 })).toBe('midnight')
    expect(reasonOf({ kind: 'unknown', cause: 'timeout' })).toBe('timeout')
    expect(reasonOf({ kind: 'awaiting', reason: 'admin_confirmation', code: 89503 })).toBe('admin_confirmation')
  })
})
