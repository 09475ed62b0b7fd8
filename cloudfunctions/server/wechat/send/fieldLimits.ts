/** Limits of a value by its type (docs/wechat.md 1.6). `units` bounds code points and UTF-16 units alike. */
export type FieldLimit = { units: number; shape?: RegExp; cut?: true; rule: string }

const DAY = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|[-/]\d{1,2}[-/]\d{1,2})`
const HOUR = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`
const TIME = `(${DAY} ?)?${HOUR}`
const DATE = `${DAY}( ?${HOUR})?`

/** Limits of all types. Only types with `cut` are shortened: a cut number, time or amount would be a wrong one. */
export const fieldLimits = {
  thing: { units: 20, cut: true, rule: '最多 20 个字' },
  short_thing: { units: 5, cut: true, rule: '最多 5 个字' },
  name: { units: 20, cut: true, rule: '最多 10 个汉字或 20 个字母' },
  number: { units: 32, shape: /^-?\d+(\.\d+)?$/, rule: '只能是数字，最多 32 位' },
  letter: { units: 32, shape: /^[A-Za-z]+$/, rule: '只能是字母，最多 32 个' },
  symbol: { units: 5, shape: /^[\p{P}\p{S}]+$/u, rule: '只能是符号，最多 5 个' },
  character_string: { units: 32, shape: /^[\x21-\x7E ]+$/, rule: '只能是数字、字母或符号，最多 32 个' },
  time: { units: 64, shape: new RegExp(`^${TIME}(~${TIME})?$`), rule: '写成 15:01 或 2019年10月1日 15:01' },
  date: { units: 64, shape: new RegExp(`^${DATE}(~${DATE})?$`), rule: '写成 2019年10月1日，可以带时间' },
  amount: { units: 15, shape: /^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/, rule: '最多 10 位数字，可以带货币符号和元' },
  phone_number: { units: 17, shape: /^[\d+\-() ]+$/, rule: '最多 17 位数字或符号' },
  car_number: { units: 8, shape: /^[\p{Script=Han}A-Z0-9]+$/u, rule: '车牌，最多 8 位' },
  phrase: { units: 5, shape: /^\p{Script=Han}+$/u, rule: '只能是汉字，最多 5 个' },
  enum: { units: 20, rule: '只能是模板里列出的值' },
  const: { units: 20, rule: '只能是模板里列出的值' },
} as const satisfies Record<string, FieldLimit>

export type FieldType = keyof typeof fieldLimits

/** Type of a key: `thing1` → `thing`. Undefined when WeChat knows no such type. */
export function findFieldType(key: string): FieldType | undefined {
  const type = key.replace(/\d+$/, '')
  return Object.hasOwn(fieldLimits, type) ? (type as FieldType) : undefined
}

/** Longest value of this type; a name with a Chinese character in it counts as a Chinese one. */
export function longestOf(type: FieldType, text: string): number {
  return type === 'name' && /\p{Script=Han}/u.test(text) ? 10 : fieldLimits[type].units
}
