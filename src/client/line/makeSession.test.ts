import { aStore } from '../keeping/testing/aStore'
import { makeSession } from './makeSession'

describe('who is signed in', () => {
  test('is still so when the page is opened again', () => {
    const store = aStore()
    makeSession(() => ({ store, key: 'token' })).start('p1.secret')
    expect(makeSession(() => ({ store, key: 'token' })).get()).toBe('p1.secret')
  })

  test('nobody, once the session is ended', () => {
    const store = aStore()
    const session = makeSession(() => ({ store, key: 'token' }))
    const seen: (string | undefined)[] = []
    session.watch(() => seen.push(session.get()))
    session.start('p1.secret')
    session.end()
    expect(seen).toEqual(['p1.secret', undefined])
    expect(makeSession(() => ({ store, key: 'token' })).get()).toBeUndefined()
  })

  test('a browser without room still lets one in, until the page is left', () => {
    const store = aStore({ full: true })
    const session = makeSession(() => ({ store, key: 'token' }))
    session.start('p1.secret')
    expect(session.get()).toBe('p1.secret')
  })

  test('where WeChat vouches for the caller there is no token', () => {
    const session = makeSession()
    session.start('p1.secret')
    expect(session.get()).toBeUndefined()
  })
})
