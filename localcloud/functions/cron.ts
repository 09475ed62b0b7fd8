/** A timer's expression in seven fields, as the cloud has them: second minute hour day month week year. */
export type Cron = { readonly [Field in FieldName]: ReadonlySet<number> | undefined }

type FieldName = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'week' | 'year'

const FIELDS: readonly (readonly [FieldName, number, number])[] = [
  ['second', 0, 59],
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day', 1, 31],
  ['month', 1, 12],
  ['week', 0, 6],
  ['year', 1970, 2099],
]

const NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Reads a timer's expression; throws an error with a sentence when it has another form. */
export function parseCron(expression: string): Cron {
  const texts = expression.trim().toUpperCase().split(/\s+/)
  if (texts.length !== FIELDS.length) throw new Error(`'${expression}' is no timer: it needs seven fields.`)
  const read = FIELDS.map(([name, least, most], at) => [name, parseField(texts[at] ?? '*', least, most, expression)])
  return Object.fromEntries(read) as Cron
}

function parseField(text: string, least: number, most: number, expression: string): Set<number> | undefined {
  if (text === '*') return undefined
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? []
    const first = from === '*' ? least : numberOf(from)
    const last = to !== undefined ? numberOf(to) : from === '*' || step !== undefined ? most : first
    const every = step === undefined ? 1 : Number(step)
    if (!(first >= least && last <= most && first <= last && every > 0)) {
      throw new Error(`'${expression}' is no timer: '${part}' is not understood.`)
    }
    for (let value = first; value <= last; value += every) values.add(value)
  }
  return values
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const week = NAMES.indexOf(text)
  return week >= 0 ? week : MONTHS.indexOf(text) + 1 || Number.NaN
}
