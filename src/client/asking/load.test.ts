import type { Answer } from '#shared/api'
import { loadFrom } from './load'

const summary = { unions: { enterprise: 185, community: 13, industry: 1 }, enterprises: 768, members: 12_060 }
const refused = (reason: 'offline' | 'busy'): Answer<'directory.summary'> => ({ ok: false, reason, text: '请稍后' })

describe('what a screen shows', () => {
  test('a fresh answer is shown as it is', () => {
    expect(loadFrom({ ok: true, value: summary }, undefined)).toEqual({ kind: 'ready', value: summary, stale: false })
  })

  test('without a network the last answer is shown and called old', () => {
    expect(loadFrom(refused('offline'), summary)).toEqual({ kind: 'ready', value: summary, stale: true })
  })

  test('without a network and without a last answer the failure is shown', () => {
    expect(loadFrom(refused('offline'), undefined)).toEqual({
      kind: 'failed',
      text: '请稍后',
      offline: true,
      reason: 'offline',
    })
  })

  test('a busy cloud is no reason to show something old', () => {
    expect(loadFrom(refused('busy'), summary)).toEqual({
      kind: 'failed',
      text: '请稍后',
      offline: false,
      reason: 'busy',
    })
  })
})
