import type { ContentSafety } from '#server/contentSafety'
import type { MemberContext, PersonContext } from '#server/context'
import type { Files } from '#server/files'
import type { House } from '#server/house'
import { noLine } from '#server/log/line'
import { readKeyRing } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { Person } from '#shared/identity/person'
import { aPerson } from '#shared/testing/aPerson'
import { NOON } from '#shared/testing/noon'

export { anArticle } from '#shared/testing/anArticle'
export { anEvent, eventInput } from '#shared/testing/anEvent'
export { aMember, anOfficer, aPerson } from '#shared/testing/aPerson'
export { DAY, HOUR, NOON } from '#shared/testing/noon'

/** Context of an action that a member calls. */
export function askingMember(store: Store, name: string, now = NOON): MemberContext {
  return asking(store, aPerson(name), now) as MemberContext
}

/** Context of an action that this person calls at that moment. */
export function asking(store: Store, person: Person, now = NOON): PersonContext {
  const phoneNumbers = { exchange: async (code: string) => code.match(/^phone-(1\d{10})$/)?.[1] }
  const from = { device: 'Windows 上的 Edge', address: '10.0.0.7' }
  return {
    ...{ store, house, person, now, phoneNumbers, from, sealing: aSealing },
    ...{ files: withoutFiles, safety: nothingWrong, wechat: withoutWechat, draw: async () => {}, line: noLine },
  }
}

/** Features' knowledge of each other is asked at the door alone, see `atTheDoor`: a test of one loads no other. */
const house: House = {
  thingsFrom: () => Promise.reject(new Error('Scopes are looked at by the door: see `atTheDoor`.')),
  namesFor: () => undefined,
  namesThen: () => undefined,
  namesForTask: () => undefined,
  caseSubject: () => undefined,
  holdings: {
    list: async () => [],
    giveBack: async () => 0,
    follows: () => [],
    handOver: async () => [],
  },
}

/** The key of the tests' answers, as the environment has it. */
export const TEST_KEYS = `1c4ffa65:${'07'.repeat(32)}`
export const aSealing = openSealing(readKeyRing(TEST_KEYS) ?? [])

const withoutWechat = () => {
  throw new Error('No account of WeChat in this test.')
}

/** A check that finds nothing wrong with any words. */
export const nothingWrong: ContentSafety = { judge: async () => 'pass' }

const noFiles = () => Promise.reject(new Error('This test has no storage: see `aStorage`.'))

/** Storage for tests that never come near a file; each call fails. */
export const withoutFiles: Files = {
  ticketFor: noFiles,
  write: noFiles,
  read: noFiles,
  remove: noFiles,
  addressesOf: noFiles,
  briefAddressOf: noFiles,
  briefAddressesOf: noFiles,
}
