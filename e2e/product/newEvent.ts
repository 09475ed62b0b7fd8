import type { Input } from '#shared/api'
import { contracts } from '#shared/contracts'
import { call, signIn } from './startProduct'

type Over = Partial<Pick<Input<'events.write'>, 'title' | 'newKey'>>

/** Writes an event of the chair's union, as a draft; gives its id. */
export async function newDraft(url: string, chair: string | undefined, over: Over = {}): Promise<string> {
  const written = await call(url, chair, 'events.write', { ...words(), ...over })
  if (!written.ok) throw new Error(written.text)
  return written.value.eventId
}

/** Writes and publishes such an event. It is open to everybody, so an officer passes it. */
export async function newEvent(url: string, chair: string): Promise<string> {
  const eventId = await newDraft(url, chair)
  await call(url, chair, 'events.publish', { eventId })
  const officer = await signIn(url, 'officer-1')
  const opened = await call(url, officer, 'events.open', { eventId })
  if (opened.ok) await call(url, officer, 'events.pass', { eventId, rev: opened.value.event.rev })
  return eventId
}

/** The event of the contract's own example, without its id. */
function words(): Input<'events.write'> {
  const { example } = contracts['events.write']
  const { eventId: _other, ...event } = typeof example === 'function' ? example(Date.now()) : example
  return event
}
