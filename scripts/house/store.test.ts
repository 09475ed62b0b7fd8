import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(__dirname, '../../cloudfunctions')

const useCases = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => !/^(server|testing)\//.test(file))

/** Patterns of code by hand for what the collection does once for all. */
const byHand = {
  'a page': /\bPAGE \+ 1\b|\blimit: [^,}\n]+ \+ 1\b/,
  'a walk': /\b_id: _\.[gl]te?\(|\bskip:|\bfor \(let last\b|\.length < (A_LOOK|A_BATCH|A_PAGE|LOOK)\)? (return|break)/,
  'a list of what is to be leased': /\.(list|findWhere)\([^;]*?(notBefore|leasedUntil)'?: _\.lte\(/,
  'a lease': /\.change\([^;]*?_\.lte\((now|clock\(\))\)[^;]*?(now|clock\(\)) \+/,
  'a value set as a whole': /\b_\.set\(/,
  'a line of the log': /\blog\.(add|addMany|close|takeBack)\(/,
}

describe('the moves of the store', () => {
  test.each(Object.entries(byHand))('nobody writes %s by hand', (_name, pattern) => {
    expect(useCases.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  test.each<[keyof typeof byHand, string]>([
    ['a page', "list({ order: ['pageKey', 'desc'], limit: PAGE + 1 })"],
    ['a page', 'readLines(store, { limit: size + 1 })'],
    ['a walk', "for (let last = ''; ; ) {"],
    ['a walk', 'where: { pushId: id, _id: _.gt(from) },'],
    ['a walk', 'if (rows.length < A_LOOK) return found'],
    ['a walk', 'list({ where, limit: A_BATCH, skip: found.length })'],
    ['a list of what is to be leased', "store.files.list({\n  where: { 'check.notBefore': _.lte(clock()) },\n})"],
    ['a lease', 'syncs.change({ _id, leasedUntil: _.lte(now) }, { leasedUntil: now + LEASE_MS })'],
    ['a value set as a whole', '{ review: _.set(review) }'],
    ['a line of the log', "await store.log.add({ action: 'events.cancel' })"],
  ])('%s is known by its hand: %s', (name, text) => {
    expect(text).toMatch(byHand[name])
  })

  test('there are use cases to be looked at', () => {
    expect(useCases.length).toBeGreaterThan(200)
  })
})

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
