import * as v from 'valibot'
import { newKeyText } from '#shared/text'
import { newKey } from './newKey'

describe('the name of what is begun', () => {
  afterEach(() => Object.defineProperty(globalThis, 'crypto', { value: original, configurable: true }))
  const original = globalThis.crypto

  test('is one that the cloud takes, and never the same twice', () => {
    const keys = Array.from({ length: 200 }, newKey)
    expect(keys.every((key) => v.is(newKeyText(), key))).toBe(true)
    expect(new Set(keys).size).toBe(200)
  })

  test('is made where there is no crypto as well', () => {
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true })
    const keys = Array.from({ length: 200 }, newKey)
    expect(keys.every((key) => v.is(newKeyText(), key))).toBe(true)
    expect(new Set(keys).size).toBe(200)
  })
})
