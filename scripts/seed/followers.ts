/** Followers of the official account in the demonstration. */
export const FOLLOWERS = 12_000

const BOUND = 3000
const CAST = ['worker', 'worker-2', 'worker-3', 'worker-4', 'federation', 'federation-vice', 'officer-head']
const OFFICERS = Array.from({ length: 8 }, (_, index) => `officer-${index + 1}`)

/** Everybody who has a phone in the demonstration, by person id; the members are `p00001` to `p03000`. */
export const SIGNED_IN = [...Array.from({ length: BOUND }, (_, index) => memberPersonId(index)), ...CAST, ...OFFICERS]

export function memberPersonId(index: number): string {
  return `p${String(index + 1).padStart(5, '0')}`
}

/** Every fifth member does not follow the account: what they are told stays in the mini-program. */
export function followsAccount(personId: string): boolean {
  return !/^p\d{4}[05]$/.test(personId)
}

/** Of those who do not follow, some let the mini-program remind them: how often it still may, nothing for never asked. */
export function noticesOf(personId: string): number | undefined {
  const number = Number(personId.match(/^p(\d{5})$/)?.[1])
  return Number.isNaN(number) || followsAccount(personId)
    ? undefined
    : NOTICES[Math.floor((number - 1) / 5) % NOTICES.length]
}

const NOTICES = [2, 0, undefined, 1, 3]
