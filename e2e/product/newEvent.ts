import type { Input } from '#shared/api'
import { contracts } from '#shared/contracts'
import { call, signIn } from './startProduct'

/** An event of the union of a chair, as a draft. */
export async function newDraft(url: string, chair: string | undefined): Promise<string> {
  const written = await call(url, chair, 'events.write', words())
  if (!written.ok) throw new Error(written.text)
  return written.value.eventId
}

/** The same, published; WeChat knows nothing of the chair, so an officer has read it. */
export async function newEvent(url: string, chair: string): Promise<string> {
  const eventId = await newDraft(url, chair)
  const published = await call(url, chair, 'events.publish', { eventId })
  if (!published.ok && published.reason === 'words_unsure') {
    await passWaitingWords(url)
    await call(url, chair, 'events.publish', { eventId })
  }
  return eventId
}

/** The event of the contract's own example, begun anew. */
function words(): Input<'events.write'> {
  const { example } = contracts['events.write']
  const { eventId: _other, ...event } = typeof example === 'function' ? example(Date.now()) : example
  return event
}

async function passWaitingWords(url: string): Promise<void> {
  const officer = await signIn(url, 'officer-1')
  const waiting = await call(url, officer, 'checks.list', {})
  for (const { id: checkId } of waiting.ok ? waiting.value.items : [])
    await call(url, officer, 'checks.decide', { checkId, decision: 'pass' })
}
