import { aStore } from '../keeping/testing/aStore'
import { makeSession } from './makeSession'

const at = (store: ReturnType<typeof aStore>) => makeSession(() => ({ store, key: 'token' }))

describe('who is signed in', () => {
  test('is still so when the page is opened again', () => {
    const store = aStore()
    at(store).start('p1.secret')
    expect(at(store).get()).toBe('p1.secret')
  })

  test('nobody, once the session is ended', () => {
    const store = aStore()
    const session = at(store)
    const seen: (string | undefined)[] = []
    session.watch(() => seen.push(session.get()))
    session.start('p1.secret')
    session.end()
    expect(seen).toEqual(['p1.secret', undefined])
    expect(at(store).get()).toBeUndefined()
  })

  test('a browser without room still lets one in, until the page is left', () => {
    const session = at(aStore({ full: true }))
    session.start('p1.secret')
    expect(session.get()).toBe('p1.secret')
  })

  test('where WeChat vouches for the caller there is no token', () => {
    const session = makeSession()
    session.start('p1.secret')
    session.lapse()
    expect([session.get(), session.lapsed.get()]).toEqual([undefined, false])
  })
})

describe('a session that has ended by itself', () => {
  test('leaves its person before the screen, and nobody in the browser', () => {
    const store = aStore()
    const session = at(store)
    session.start('p1.secret')
    session.lapse()
    expect([session.get(), session.lapsed.get(), at(store).get()]).toEqual(['p1.secret', true, undefined])
    session.start('p1.other')
    expect([session.get(), session.lapsed.get(), at(store).get()]).toEqual(['p1.other', false, 'p1.other'])
  })

  test('does not take away the one that another tab has begun meanwhile', () => {
    const store = aStore()
    const session = at(store)
    session.start('p1.secret')
    at(store).start('p1.other')
    session.lapse()
    expect(at(store).get()).toBe('p1.other')
  })
})

describe('another tab of the browser', () => {
  test('signs this one in and again, and what it has ended is over here as well, with the words left', () => {
    const session = at(aStore())
    session.hear({ key: 'token', newValue: 'p1.secret' })
    expect(session.get()).toBe('p1.secret')
    session.hear({ key: 'token', newValue: null })
    expect([session.get(), session.lapsed.get()]).toEqual(['p1.secret', true])
    session.hear({ key: 'token', newValue: 'p1.other' })
    expect([session.get(), session.lapsed.get()]).toEqual(['p1.other', false])
  })

  test('has other things to keep, which are not about the session', () => {
    const session = at(aStore())
    session.start('p1.secret')
    session.hear({ key: 'desk:p1:article:new', newValue: null })
    expect([session.get(), session.lapsed.get()]).toEqual(['p1.secret', false])
  })
})
