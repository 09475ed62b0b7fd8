import type { Store } from '#server/store'
import type { Channel } from '#shared/news/article'
import type { Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { chooseRoute, type MessageRoute, type Occasion, type Reachability, ROUTES } from '#shared/pushes/route'
import { subjectOf } from '../subjects'
import { type Candidate, listCandidates } from './listCandidates'
import { type Ledger, readLedger } from './readLedger'

/** Limit of accounts: one row for the official account, one for the mini-program, and some of earlier appids. */
const ACCOUNTS = 10

export type Aim = Pick<Push, 'kind' | 'subjectId' | 'audience' | 'topic'>

/**
 * 点名. Everybody whom a push is for, each once, with the way to them. Readers who have had the same article are left
 * out.
 */
export async function* listRecipients(
  store: Store,
  aim: Aim,
  now: number,
  onHad: () => void = () => {}
): AsyncGenerator<Recipient> {
  const [closed, ledger] = await Promise.all([findClosed(store), readLedger(store, aim.subjectId, now)])
  const occasion = occasionOf(aim, closed)
  // WeChat refuses a mass call for one person alone (40130), so the first waits until there is a second.
  let first: Recipient | undefined
  let isAlone = true
  for await (const page of listCandidates(store, aim, now)) {
    for (const candidate of page) {
      if (!occasion.isOwn && ledger.had.has(candidate.reader)) {
        onHad()
        continue
      }
      const recipient = toRecipient(candidate, standingOf(candidate, ledger, aim), occasion)
      if (recipient.route !== 'mass' || !isAlone) yield recipient
      else if (first) {
        isAlone = false
        yield first
        yield recipient
      } else first = recipient
    }
  }
  if (first && isAlone) yield withoutMass(first)
}

function occasionOf({ kind, topic }: Aim, closed: MessageRoute[]): Occasion {
  const { template, closes = [] } = subjectOf({ kind })
  return {
    template,
    isOwn: topic === 'own',
    isUrgent: topic === 'safety',
    closed: [...closed, ...closes],
  }
}

function standingOf({ reader, person, follower }: Candidate, ledger: Ledger, { topic }: Aim): Reachability {
  return {
    isKnown: person !== undefined,
    follows: follower !== undefined,
    grants: person?.openId ? person.grants : {},
    hasTopicOff: person?.topicsOff?.includes(topic as Channel) ?? false,
    massThisMonth: follower ? (ledger.massThisMonth.get(follower) ?? 0) : 0,
    pushesThisWeek: ledger.pushesThisWeek.get(reader) ?? 0,
  }
}

function toRecipient({ reader, person, follower }: Candidate, standing: Reachability, occasion: Occasion): Recipient {
  const app = person?.openId
  return { reader, ...chooseRoute(standing, occasion), ...(follower && { follower }), ...(app && { app }) }
}

function withoutMass({ reader }: Recipient): Recipient {
  return { reader, route: 'inbox', why: 'alone' }
}

/** Ways that WeChat has refused these accounts: nobody counts as reached by them. */
async function findClosed({ capabilities }: Store): Promise<MessageRoute[]> {
  const accounts = await capabilities.list({ limit: ACCOUNTS })
  const off = accounts.flatMap((account) => account.off.map(({ capability }) => capability))
  return ROUTES.filter((route) => off.some((capability) => capability === route))
}
