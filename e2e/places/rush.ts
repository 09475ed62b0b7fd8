import { Agent, request } from 'node:http'
import { MAX_WAITING, type WriteEvent } from '#shared/events/input'
import type { Place } from '#shared/events/registration'
import { eventInput } from '#shared/testing/anEvent'
import { call, signIn } from '../product/startProduct'

/** The answer to one tap; taps that got no answer were tapped again. */
export interface Acknowledged {
  member: number
  place: Place
}

export interface Rush {
  eventId: string
  acknowledged: Acknowledged[]
  /** Milliseconds of each answered tap. */
  took: number[]
  seconds: number
}

interface Crowd {
  url: string
  tokens: string[]
  /** Openids under which the account knows the members. */
  followers: string[]
  officer: string
}

interface Demonstrated {
  id: string
  role: string
  followerOpenId: string
}

/** Signs in the first `size` demonstration members. */
export async function gather(url: string, size: number): Promise<Crowd> {
  const { people } = (await (await fetch(`${url}/demo/people`)).json()) as { people: Demonstrated[] }
  const members = people.filter(({ role }) => role === 'member')
  const tokens: string[] = []
  await lanes(16, size, async (index) => {
    tokens[index] = await signIn(url, members[index]?.id ?? '')
  })
  const followers = members.map(({ followerOpenId }) => followerOpenId)
  return { url, tokens, followers, officer: await signIn(url, 'officer-1') }
}

/** Publishes an event with `capacity` places and a queue; gives its id. */
export async function openEvent(
  { url, officer }: Pick<Crowd, 'url' | 'officer'>,
  capacity: number,
  rules: Partial<WriteEvent> = {}
): Promise<string> {
  const words = eventInput({ title: '开抢', capacity, waitingMost: MAX_WAITING, ...rules }, Date.now())
  const written = await call(url, officer, 'events.write', words)
  if (!written.ok) throw new Error(written.text)
  await call(url, officer, 'events.publish', { eventId: written.value.eventId })
  return written.value.eventId
}

interface Rushing {
  atOnce: number
  /** The session that each member wants, in an event that has some. */
  sessionOf?: (member: number) => string
  onAnswered?: (answered: number) => void
}

/** Lets everybody tap twice in random order, `atOnce` at a time; a tap without an answer is repeated. */
export async function rush(
  crowd: Crowd,
  eventId: string,
  { atOnce, sessionOf, onAnswered = () => {} }: Rushing
): Promise<Rush> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const taps = crowd.tokens.flatMap((_, member) => [member, member]).sort(() => Math.random() - 0.5)
  const acknowledged: Acknowledged[] = []
  const took: number[] = []
  const began = Date.now()
  await lanes(atOnce, taps.length, async (index) => {
    const member = taps[index] as number
    const started = performance.now()
    const session = sessionOf?.(member)
    const place = await tapUntilAnswered(agent, crowd, member, { eventId, ...(session && { session }) })
    took.push(performance.now() - started)
    acknowledged.push({ member, place })
    onAnswered(acknowledged.length)
  })
  agent.destroy()
  return { eventId, acknowledged, took, seconds: (Date.now() - began) / 1000 }
}

async function tapUntilAnswered(agent: Agent, { url, tokens }: Crowd, member: number, wish: Wanted): Promise<Place> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await tap(agent, `${url}/api`, tokens[member] as string, wish).catch(() => undefined)
    if (answer?.ok) return answer.value
    if (answer && !['busy', 'server_error'].includes(answer.reason)) throw new Error(JSON.stringify(answer))
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200))
  }
  throw new Error('No answer for a minute and more.')
}

interface Wanted {
  eventId: string
  session?: string
}

type TapAnswer = { ok: true; value: Place } | { ok: false; reason: string }

function tap(agent: Agent, url: string, token: string, wish: Wanted): Promise<TapAnswer> {
  const body = JSON.stringify({ action: 'events.register', input: { ...wish, answers: {} } })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers, timeout: 30_000 }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('error', reject).on('end', () => {
        try {
          resolve(JSON.parse(text))
        } catch (error) {
          reject(error)
        }
      })
    })
    sent.on('error', reject).on('timeout', () => sent.destroy(new Error('timeout')))
    sent.end(body)
  })
}

/** Runs `work` for 0 … count − 1, `atOnce` at a time. */
async function lanes(atOnce: number, count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
