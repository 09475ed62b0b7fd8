/** Number of the official account's followers in the demonstration. */
export const FOLLOWERS = 12_000

const BOUND = 3000
const CAST = ['worker', 'worker-2', 'worker-3', 'worker-4', 'federation', 'federation-vice', 'officer-head']
const OFFICERS = Array.from({ length: 8 }, (_, index) => `officer-${index + 1}`)

/** Ids of the chairs, by the first letter of their union's id: 185 enterprises, 13 communities, one industry. */
const CHAIRS = [chairsOf('e', 185, 3), chairsOf('c', 13, 2), chairsOf('i', 1, 2)].flat()

/** Ids of all people who have a phone in the demonstration; the members are `p00001` to `p03000`. */
export const SIGNED_IN = [
  ...Array.from({ length: BOUND }, (_, index) => memberPersonId(index)),
  ...[...CHAIRS, ...CAST, ...OFFICERS],
]

function chairsOf(kind: string, count: number, digits: number): string[] {
  return Array.from({ length: count }, (_, index) => `chair-union-${kind}${String(index + 1).padStart(digits, '0')}`)
}

export function memberPersonId(index: number): string {
  return `p${String(index + 1).padStart(5, '0')}`
}

/** Whether a person follows the account; every fifth member and all chairs do not, and read in the mini-program. */
export function followsAccount(personId: string): boolean {
  return !/^p\d{4}[05]$|^chair-/.test(personId)
}

/** Number of reminders a person still allows the mini-program; undefined for followers and people never asked. */
export function noticesOf(personId: string): number | undefined {
  const number = Number(personId.match(/^p(\d{5})$/)?.[1])
  return Number.isNaN(number) || followsAccount(personId)
    ? undefined
    : NOTICES[Math.floor((number - 1) / 5) % NOTICES.length]
}

const NOTICES = [2, 0, undefined, 1, 3]
