const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`
const DAY = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2})`
const MOMENT = `((${DAY} ?)?${CLOCK}|${DAY})`
const RANGE = new RegExp(`^${MOMENT}(~${MOMENT})?$`)

/** Rules of WeChat for each type of field (docs/wechat.md 1.6). Lengths count code points, as its page does. */
const rules: { readonly [type: string]: (value: string) => boolean } = {
  thing: upTo(20),
  short_thing: upTo(5),
  number: upTo(32, /^-?\d+(\.\d+)?$/),
  letter: upTo(32, /^[a-z]+$/i),
  symbol: upTo(5, /^[\p{P}\p{S}]+$/u),
  character_string: upTo(32, /^[\x20-\x7e]+$/),
  time: (value) => RANGE.test(value) && value.includes(':'),
  date: (value) => RANGE.test(value) && /年|-|\//.test(value),
  amount: upTo(15, /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u),
  phone_number: upTo(17, /^[\d\p{P}\p{S} ]+$/u),
  car_number: upTo(8),
  name: (value) => upTo(/\p{Script=Han}/u.test(value) ? 10 : 20)(value),
  phrase: upTo(5, /^\p{Script=Han}+$/u),
  enum: upTo(20),
  const: upTo(20),
}

/** The complaint about a value in WeChat's words; undefined when it is good. */
export function findComplaint(key: string, value: unknown): string | undefined {
  const accepts = rules[key.replace(/\d+$/, '')]
  if (typeof value !== 'string' || value.trim() === '') return 'is empty'
  if (!accepts || /\p{Cc}/u.test(value) || !accepts(value)) return 'invalid'
  return undefined
}

function upTo(longest: number, shape = /^/) {
  return (value: string) => [...value].length <= longest && shape.test(value)
}
