import type { Person } from '#shared/identity/person'
import type { ContentSafety } from './contentSafety'
import type { Files } from './files'
import type { House } from './house'
import type { Line } from './log/line'
import type { PhoneNumbers } from './phoneNumbers'
import type { Store } from './store'
import type { WechatAccounts } from './wechat/accounts'

/** A call as it comes to the door. `person` is whoever asks; nobody when it came without a session. */
export interface Call {
  store: Store
  /** What features know of each other's things. */
  house: House
  now: number
  person: Person | undefined
  phoneNumbers: PhoneNumbers
  files: Files
  safety: ContentSafety
  /** The session that asks, when the call came with one. */
  sessionId?: string
  /** What asks, and from where, as far as it can be told. */
  from: { device: string; address: string }
  /** Both accounts of WeChat, for what answers at once; everything else is sent by a job. */
  wechat: () => WechatAccounts
}

/** What every use case may lean on: the call, and its line in the log. */
export interface Context extends Call {
  line: Line
}

/** The same, behind a door that lets only known people through. */
export type PersonContext = Context & { person: Person }

export type MemberContext = Context & { person: Person & { member: NonNullable<Person['member']> } }
