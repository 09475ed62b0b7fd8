import type { Call } from '../context'

/** Who a call is counted for: the person, and only where there is none the address it came from. */
export interface CallSource {
  kind: 'person' | 'address'
  key: string
}

export function sourceOf({ person, from }: Pick<Call, 'person' | 'from'>): CallSource {
  return person ? { kind: 'person', key: person.id } : { kind: 'address', key: networkOf(from.address) }
}

/** What one customer of a network has: an address of IPv4, the first half of one of IPv6. */
export function networkOf(address: string): string {
  const old = address.match(/(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/)?.[1]
  return old ?? (address.includes(':') ? firstHalf(address.toLowerCase()) : address)
}

function firstHalf(address: string): string {
  const [before = '', after = ''] = address.split('::')
  const first = before === '' ? [] : before.split(':')
  const last = after === '' ? [] : after.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  const whole = address.includes('::') ? [...first, ...zeros, ...last] : first
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
