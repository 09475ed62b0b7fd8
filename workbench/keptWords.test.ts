import * as v from 'valibot'
import { wordShelf } from './keptWords'

function aStore(full = false) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, text: string) {
      if (full) throw new Error('QuotaExceededError')
      kept.set(key, text)
    },
  }
}

const schema = v.object({ title: v.string() })

describe('words left on this computer', () => {
  test('come back as they were, with the version they were typed upon', () => {
    const shelf = wordShelf(aStore(), 'a', schema)
    expect(shelf.keep({ words: { title: '健步' }, rev: 3, at: 9 })).toBe(true)
    expect(shelf.read()).toEqual({ words: { title: '健步' }, rev: 3, at: 9 })
    shelf.forget()
    expect(shelf.read()).toBeUndefined()
  })

  test('one thing’s words do not stand on another’s shelf', () => {
    const store = aStore()
    wordShelf(store, 'a', schema).keep({ words: { title: '甲' }, at: 1 })
    expect(wordShelf(store, 'b', schema).read()).toBeUndefined()
  })

  test('a full browser is said, not thrown', () => {
    expect(wordShelf(aStore(true), 'a', schema).keep({ words: { title: '甲' }, at: 1 })).toBe(false)
  })

  test.each(['', '{', '{"words":{"title":7},"at":1}', '{"at":1}', 'null'])(
    'what is no kept word is ignored: %s',
    (text) => {
      const store = aStore()
      store.setItem('a', text)
      expect(wordShelf(store, 'a', schema).read()).toBeUndefined()
    }
  )
})
