import * as v from 'valibot'
import { aStore } from '#client/keeping/testing/aStore'
import { wordShelf } from './keptWords'

const shape = { schema: v.object({ title: v.string() }), version: 1 }

describe('words left on this computer', () => {
  test('come back as they were, with the version they were typed upon', () => {
    const shelf = wordShelf(aStore(), 'a', shape)
    expect(shelf.keep({ words: { title: '健步' }, rev: 3, at: 9 })).toBe(true)
    expect(shelf.read()).toEqual({ words: { title: '健步' }, rev: 3, at: 9 })
    shelf.forget()
    expect(shelf.read()).toBeUndefined()
  })

  test('of before there were versions are read as well', () => {
    const store = aStore()
    store.setItem('a', '{"words":{"title":"甲"},"at":1}')
    expect(wordShelf(store, 'a', shape).read()).toEqual({ words: { title: '甲' }, at: 1 })
  })

  test('one thing’s words do not stand on another’s shelf', () => {
    const store = aStore()
    wordShelf(store, 'a', shape).keep({ words: { title: '甲' }, at: 1 })
    expect(wordShelf(store, 'b', shape).read()).toBeUndefined()
  })

  test('a full browser is said, not thrown', () => {
    expect(wordShelf(aStore({ full: true }), 'a', shape).keep({ words: { title: '甲' }, at: 1 })).toBe(false)
  })

  test.each([
    '',
    '{',
    '{"words":{"title":7},"at":1}',
    '{"at":1}',
    'null',
    '{"version":2,"words":{"title":"甲"},"at":1}',
  ])('what is no kept word is ignored: %s', (text) => {
    const store = aStore()
    store.setItem('a', text)
    expect(wordShelf(store, 'a', shape).read()).toBeUndefined()
  })
})
