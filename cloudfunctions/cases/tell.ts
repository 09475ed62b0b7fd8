import type { Store } from '#server/store'
import type { Case } from '#shared/cases/case'
import { askerCard, officerCard, type ToldToAsker, type ToldToOfficers } from '#shared/cases/caseMessage'
import { newMessage } from '#shared/messages/newMessage'
import { leaveMessages } from '../delivery/feature'

interface AskerNews {
  found: Pick<Case, 'id' | 'number' | 'asker' | 'rev'>
  told: ToldToAsker
  by?: string
  now: number
}

/** Tells whoever asked what became of it; of an anonymous case nobody is told, since nobody is known. */
export async function tellAsker(store: Store, { found, told, by = '', now }: AskerNews): Promise<void> {
  const { id, asker, rev } = found
  if (!asker) return
  const card = askerCard(found, told, { by, now })
  await leaveMessages(
    store,
    [newMessage({ ...card, subject: id, turn: `${told}-${rev}`, personId: asker.personId }, now)],
    now
  )
}

interface OfficerNews {
  found: Pick<Case, 'id' | 'number' | 'dueAt' | 'rev'>
  told: ToldToOfficers
  to: readonly string[]
  now: number
}

/** Tells those in office; the promised day makes the occasion, so that a repeat is the same message. */
export async function tellOfficers(store: Store, { found, told, to, now }: OfficerNews): Promise<void> {
  const card = officerCard(found, told, now)
  const turn = `${told}-${found.dueAt}`
  await leaveMessages(
    store,
    to.map((personId) => newMessage({ ...card, subject: found.id, turn, personId }, now)),
    now
  )
}
