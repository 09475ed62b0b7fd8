import type { RegistrationRow } from '#shared/events/view'
import { call } from '../product/startProduct'

/** The whole list of an event, as its organiser reads it page by page. */
export async function readRoll(url: string, officer: string, eventId: string): Promise<RegistrationRow[]> {
  const rows: RegistrationRow[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await call(url, officer, 'events.registrations', { eventId, ...(cursor && { cursor }) })
    if (!page.ok) throw new Error(page.text)
    rows.push(...page.value.items)
    cursor = page.value.cursor
  }
  return rows
}
