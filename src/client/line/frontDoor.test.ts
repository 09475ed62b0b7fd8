import { aStore } from '../keeping/testing/aStore'
import { listenToFrontDoor } from './frontDoor'
import { makeSession } from './makeSession'

/** A browser whose front door, if it has one, has given out this token. */
function aBrowser(hash: string, given?: string) {
  const listeners: ((event: object) => void)[] = []
  const asked: string[] = []
  const location = { hash, pathname: '/m/', search: '', origin: 'http://127.0.0.1' }
  class XMLHttpRequest {
    status = 0
    open(_method: string, url: string) {
      asked.push(url)
    }
    setRequestHeader(name: string, value: string) {
      if (name === 'authorization') this.status = given && value === `Bearer ${given}` ? 200 : given ? 403 : 404
    }
    send() {
      if (given === 'offline') throw new Error('offline')
    }
  }
  const window = {
    ...{ location, XMLHttpRequest },
    history: { state: null, replaceState: (_state: null, _title: string, address: string) => asked.push(address) },
    addEventListener: (_kind: string, listener: (event: object) => void) => listeners.push(listener),
  }
  Object.assign(globalThis, { window })
  const session = makeSession(() => ({ store: aStore(), key: 'token' }))
  session.start('own.secret')
  listenToFrontDoor({ session, home: '#/tabs/home' })
  return { session, asked, say: (data: object, origin = location.origin) => listeners[0]?.({ origin, data }) }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window')
})

describe('a link with a token', () => {
  test('signs in when the demonstration’s own door has given it out', () => {
    const { session, asked } = aBrowser('#token=p1.secret', 'p1.secret')
    expect(session.get()).toBe('p1.secret')
    expect(asked).toEqual(['/m/#/tabs/home', '/demo/own-token'])
  })

  test.each([
    ['where there is no demonstration', undefined],
    ['when the door has given out another one', 'p2.secret'],
    ['when nobody answers', 'offline'],
  ])('leaves whoever is signed in, and does not stay in the address: %s', (_what, given) => {
    const { session, asked } = aBrowser('#/events/detail?id=e1&token=p1.secret', given)
    expect(session.get()).toBe('own.secret')
    expect(asked[0]).toBe('/m/#/events/detail?id=e1')
  })
})

test('no message to the window signs anybody in or out', () => {
  const { session, say } = aBrowser('')
  say({ type: 'sign-in', token: 'p1.secret' })
  say({ type: 'sign-out' })
  expect(session.get()).toBe('own.secret')
})
