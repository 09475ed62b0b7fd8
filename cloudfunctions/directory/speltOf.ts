import { nameKeys } from './nameKeys'

/** Pinyin takes some time to find, and the same few things are looked at with every word. */
const known = new Map<string, string>()
const KEPT = 800

/** Every way in which a title is typed, and what else stands with it, one a line. */
export function speltOf(title: string, others: string[]): string {
  const name = [title, ...others].join('\n')
  const spelt = known.get(name) ?? nameKeys(title, { others }).spelt
  if (known.size > KEPT) known.clear()
  known.set(name, spelt)
  return spelt
}
