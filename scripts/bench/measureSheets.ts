import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Figure, ms } from './figure'

const FEW = 3_000
const MANY = 12_000

interface Measured {
  tookMs: number
  kilobytes: number
  peakMb: number
  moreMb: number
}

/** Measures sheets of people against the same lines as plain text, by their number. */
export async function measureSheets(): Promise<Figure[]> {
  return [
    ...(await compare('export of', 'export', ({ kilobytes }) => `${kilobytes} KB`)),
    ...(await compare('check of an import of', 'check', () => 'sheets of 3,000')),
    await plain(`import of ${MANY.toLocaleString('en')} members, checks included`, 'importPeople'),
    await plain('import of all enterprises into an empty register, check included', 'importFirms'),
  ]
}

async function plain(what: string, kind: string): Promise<Figure> {
  const measured = await measure(kind, MANY)
  return { what, value: ms(measured.tookMs), unit: 'ms', note: memory(measured) }
}

async function compare(what: string, kind: string, note: (many: Measured) => string): Promise<Figure[]> {
  const few = await measure(kind, FEW)
  const many = await measure(kind, MANY)
  const text = await measure(`${kind}Text`, MANY)
  const named = (people: number) => `${what} ${people.toLocaleString('en')} members`
  const times = (one: Measured, other: Measured) => `× ${(one.tookMs / other.tookMs).toFixed(1)}`
  return [
    { what: named(FEW), value: ms(few.tookMs), unit: 'ms', note: `${note(few)}, ${memory(few)}` },
    {
      what: named(MANY),
      value: ms(many.tookMs),
      unit: 'ms',
      note: `${note(many)}, ${memory(many)}; ${times(many, few)} of ${FEW.toLocaleString('en')}`,
    },
    {
      what: `the same as CSV`,
      value: ms(text.tookMs),
      unit: 'ms',
      note: `${memory(text)}; a sheet takes ${times(many, text)}`,
    },
  ]
}

function memory({ peakMb, moreMb }: Measured): string {
  return `peak ${peakMb} MB, ${moreMb} of them for it`
}

async function measure(kind: string, people: number): Promise<Measured> {
  const script = join(__dirname, 'sheetOfPeople.ts')
  const given = ['--import', 'tsx', script, kind, String(people)]
  const { stdout } = await promisify(execFile)(process.execPath, given)
  return JSON.parse(stdout) as Measured
}
