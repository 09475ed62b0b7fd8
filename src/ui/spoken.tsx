/** The words about an element for people who hear the screen. */
interface Spoken {
  role?: string
  label?: string | undefined
  level?: 1 | 2 | 3
  checked?: boolean | undefined
  selected?: boolean | undefined
  expanded?: boolean | undefined
  disabled?: boolean | undefined
  required?: boolean | undefined
  invalid?: boolean | undefined
  /** What a label beside it says already. */
  hidden?: boolean
  /** Id of the element whose words explain this one. */
  describedby?: string | undefined
}

/** What is spoken by itself as soon as it appears, and what keeps everything else silent; WeChat derives neither. */
const implied = new Map<string, object>([
  ['status', { live: 'polite' }],
  ['alert', { live: 'assertive' }],
  ['dialog', { modal: true }],
])

/** Attributes under the names of the platform: WeChat has no `role`, and a browser no `aria-role`. */
export function spoken(words: Spoken): Record<`aria-${string}`, string | boolean> {
  const all = { ...implied.get(words.role ?? ''), ...words }
  const told = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[attribute(name), inWechat ? value : String(value)]]
  )
  return Object.fromEntries(told)
}

/** The same for what Taro draws inside an element of its own in browsers, an entry or a picture, with what it has besides. */
export function spokenInside(words: Spoken, besides: Record<string, string> = {}): Record<string, unknown> {
  return inWechat ? spoken(words) : { nativeProps: { ...spoken(words), ...besides } }
}

/** A heading that one can jump to: the first level for the page, the second for its parts. */
export const heading = (level: 1 | 2 | 3) => spoken({ role: 'heading', level })

const inWechat = process.env.TARO_ENV === 'weapp'

function attribute(name: string): string {
  return name === 'role' && !inWechat ? name : `aria-${name}`
}
