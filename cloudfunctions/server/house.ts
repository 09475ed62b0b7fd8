import type { Thing } from '#shared/access/role'
import type { AgendaName } from './agenda'
import type { Sealing } from './sealing/sealing'
import type { Store } from './store'

/** Finds the thing that a feature's object belongs to, for example the union of an event. Throws `not_found`. */
export type Belongs = (store: Store, id: string) => Promise<Thing>

/** Finds the names of those ids that exist. */
export type NameThings = (store: Store, ids: string[]) => Promise<{ id: string; name: string }[]>

/** A place that a row of the roster holds or waits for, in something that is still to come. */
export interface HeldPlace {
  id: string
  title: string
  startsAt: number
}

interface RowAt {
  memberId: string
  now: number
}

/** Places of a row in what a feature runs. Each part is safe to repeat, and tells those whom it concerns. */
export interface RowHoldings {
  list: (store: Store, row: RowAt) => Promise<HeldPlace[]>
  /** Gives all of them back; answers how many. */
  giveBack: (store: Store, row: RowAt) => Promise<number>
  /** Deeds to be left where the row moves to another enterprise, by which all of them follow. */
  follows: (memberId: string) => { name: AgendaName; subject: string }[]
  /** Hands all of them over to the row `to`; where both hold one, one is given back. Answers those. */
  handOver: (store: Store, row: RowAt & { to: string; sealing: Sealing }) => Promise<HeldPlace[]>
}

/** What somebody says something of; `officerId` is who answers for it, where that is one person. */
interface FoundSubject {
  name: string
  officerId?: string
}

/** Finds what somebody says something of, if it is there for everybody to see. */
export type CaseSubject = (store: Store, id: string) => Promise<FoundSubject | undefined>

/** What the features know of each other's things, without importing each other. */
export interface House {
  /** A thing and everything above it, up to the street. */
  thingsFrom: (store: Store, thing: Thing) => Promise<Thing[]>
  /** Finds names for the subjects of an action's lines in the log. */
  namesFor: (action: string) => NameThings | undefined
  /** The same, where a line keeps the name as it was then. */
  namesThen: (action: string) => NameThings | undefined
  /** Finds names for the subjects of tasks of a kind. */
  namesForTask: (kind: string) => NameThings | undefined
  /** Whatever a case can be about, by its kind. */
  caseSubject: (kind: string) => CaseSubject | undefined
  holdings: RowHoldings
}
