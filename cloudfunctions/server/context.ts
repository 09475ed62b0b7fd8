import type { Person } from '#shared/identity/person'
import type { ContentSafety } from './contentSafety'
import type { Files } from './files'
import type { House } from './house'
import type { Line } from './log/line'
import type { PhoneNumbers } from './phoneNumbers'
import type { Sealing } from './sealing/sealing'
import type { Store } from './store'
import type { WechatAccounts } from './wechat/accounts'

/** A call as it comes to the door. `person` is the one who asks; nobody when the call came without a session. */
export interface Call {
  store: Store
  house: House
  now: number
  person: Person | undefined
  phoneNumbers: PhoneNumbers
  files: Files
  safety: ContentSafety
  sealing: Sealing
  /** Has a picture drawn that is written down; nothing is said of one that could not be drawn. */
  draw: (pictureId: string) => Promise<void>
  /** Id of the caller's session, when the call came with one. */
  sessionId?: string
  /** Whether the client can ask for consent, and repeat the call then; one of before cannot. */
  asksConsent?: boolean
  /** Device and address of the caller, as far as they are known. */
  from: { device: string; address: string }
  /** Clients of both WeChat accounts, for calls that are answered at once; messages are sent by the agenda. */
  wechat: () => WechatAccounts
}

/** What every use case gets: the call, and its line in the log. */
export interface Context extends Call {
  line: Line
}

/** Context behind a door that lets only known people through. */
export type PersonContext = Context & { person: Person }

export type MemberContext = Context & { person: Person & { member: NonNullable<Person['member']> } }
