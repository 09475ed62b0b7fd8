import type { MessageRoute } from './route'

/** What WeChat has said of one person's message; missing while it waits, or when it goes to the inbox alone. */
export type Outcome = 'accepted' | 'delivered' | 'refused' | 'unknown'

/** The fields of a recipient from which their part in the tally follows. */
interface Reached {
  route: MessageRoute
  outcome?: Outcome
}
interface Sent {
  kind: 'mass' | 'single'
  call?: { outcome?: Outcome }
}

/** Numbers of people by state; the parts add up to everybody. */
export interface Tally {
  waiting: number
  accepted: number
  delivered: number
  refused: number
  unknown: number
  inbox: number
}

export const emptyTally: Tally = { waiting: 0, accepted: 0, delivered: 0, refused: 0, unknown: 0, inbox: 0 }

export const TALLY_PARTS = Object.keys(emptyTally) as (keyof Tally)[]

/** Part of one person, by their own message. */
export function partOf({ route, outcome }: Reached): keyof Tally {
  return outcome ?? (route === 'inbox' ? 'inbox' : 'waiting')
}

/** Part of one person of a chunk: what WeChat says of a mass call holds for everybody in it. */
export function partIn({ kind, call }: Sent, recipient: Reached): keyof Tally {
  if (kind === 'mass') return call?.outcome ?? 'waiting'
  return partOf(recipient)
}

export function tallyOf(recipients: Reached[]): Tally {
  const tally = { ...emptyTally }
  for (const recipient of recipients) tally[partOf(recipient)] += 1
  return tally
}

export const partName: Record<keyof Tally, string> = {
  waiting: '还没发',
  accepted: '微信已接收',
  delivered: '已送达',
  refused: '没有送到',
  unknown: '不确定',
  inbox: '仅站内',
}

export function wholeOf(tally: Tally): number {
  return TALLY_PARTS.reduce((sum, part) => sum + tally[part], 0)
}
