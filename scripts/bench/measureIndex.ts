import { openDatabase } from '../../localcloud/database/openDatabase'
import { type Figure, ms, percentile, timesOf } from './figure'

const DOCUMENTS = 100_000

/** Measures finding one document among a hundred thousand, with and without an index. */
export async function measureIndex(): Promise<Figure[]> {
  const collections = { rows: { indexes: [{ fields: ['phone'] }] } }
  const database = openDatabase({ file: ':memory:', collections })
  const rows = Array.from({ length: DOCUMENTS }, (_, index) => ({
    _id: `r${index}`,
    phone: `p${index}`,
    plain: `p${index}`,
  }))
  for (let from = 0; from < DOCUMENTS; from += 1000)
    await database.insert('rows', { documents: rows.slice(from, from + 1000) })

  const before = database.counters().scans
  const find = (field: string) => (round: number) =>
    database.find('rows', { query: { [field]: `p${(round * 7919) % DOCUMENTS}` }, limit: 10 })
  const indexed = await timesOf(500, find('phone'))
  const scans = database.counters().scans - before
  const scanned = await timesOf(20, find('plain'))
  database.close()
  const ratio = percentile(scanned, 0.5) / percentile(indexed, 0.5)
  return [
    {
      what: 'find by index among 100,000, p50',
      value: ms(percentile(indexed, 0.5)),
      unit: 'ms',
      note: `${scans} scans`,
    },
    {
      what: 'find by full scan among 100,000, p50',
      value: ms(percentile(scanned, 0.5)),
      unit: 'ms',
      note: `× ${ratio.toFixed(0)}`,
    },
  ]
}
