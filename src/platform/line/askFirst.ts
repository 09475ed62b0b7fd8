import { browserPlace } from '#client/line/browserPlace'
import { type FirstAsked, nameOf, OWN_TOKEN } from '#client/line/firstAsked'
import { httpLine } from '#client/line/httpLine'
import { takeToken } from '#client/line/takeToken'
import type { ReadingName } from '#shared/api'
import { HOME } from '../pages/homePath'
import { PATIENCE_MS } from './patience'

/** What home asks: the news, and of whoever is signed in who they are and what is theirs. */
const OF_EVERYBODY: ReadingName[] = ['news.list']
const OF_A_PERSON: ReadingName[] = ['me.get', 'events.mine', ...OF_EVERYBODY]

/**
 * Asks what the first page will ask while the app is on its way: the only thing in a file that comes before it. With a
 * token in the address, which may be anybody’s, only after the demonstration’s front door has known it.
 */
export function askFirst(): void {
  // The app is there already and asks by itself.
  if (window.__taroAppConfig) return
  const { token, rest } = takeToken(window.location.hash)
  if (rest.length > 2 && !rest.startsWith(`#/${HOME}`)) return
  const { store, key } = browserPlace('session')()
  if (!token) ask(store.getItem(key) ?? undefined)
  else askOnceVetted(token)
}

function askOnceVetted(token: string) {
  fetch(OWN_TOKEN, { method: 'POST', headers: headersOf(token), body: '{}' }).then(async (reply) => {
    // An answer that nobody reads stays open.
    await reply.text()
    if (reply.ok) ask(token, token)
  }, nothing)
}

function headersOf(token: string) {
  return { 'content-type': 'application/json', authorization: `Bearer ${token}` }
}

function ask(token: string | undefined, vetted?: string) {
  const send = httpLine('/api', PATIENCE_MS)
  const replies: FirstAsked['replies'] = new Map()
  for (const action of token ? OF_A_PERSON : OF_EVERYBODY) {
    const call = { action, input: {} }
    const reply = send({ ...call, consents: true }, token)
    // Whoever takes it hears of its failure; nobody else has to.
    reply.catch(nothing)
    replies.set(nameOf(call), reply)
  }
  window.firstAsked = { token, replies, ...(vetted && { vetted }) }
}

function nothing() {}
