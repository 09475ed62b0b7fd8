import { call, type Running, signIn, startProduct } from '../product/startProduct'
import { inLanes } from './inLanes'
import { untilAnswered } from './untilAnswered'

const CASES = 500
/** As many as one person may begin on one day; a repeat is none of its own. */
const EACH = 5
const KILLS = 3
/** Every so many is said without a name. */
const UNNAMED_EVERY = 5
const AT_ONCE = 64

let product: Running
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

test(`${CASES} cases said at once, each of them twice, while the server dies ${KILLS} times: none is lost, none is there twice, no number is given twice`, async () => {
  const tokens: string[] = []
  for (let index = 0; index < CASES / EACH; index++)
    tokens.push(await signIn(product.url, `p${String(index + 201).padStart(5, '0')}`))
  const told = new Map<string, Set<string>>()
  const codes = new Map<string, Set<string>>()
  let answers = 0
  let kills = 0
  let dying = Promise.resolve()
  const said = Array.from({ length: CASES }, (_none, index) => [index, index]).flat()
  await inLanes(AT_ONCE, said, async (index) => {
    const token = tokens[Math.floor(index / EACH)] ?? ''
    const words = wordsOf(index)
    const about = {
      newKey: `f${String(index).padStart(15, '0')}`,
      kind: 'suggestion',
      topic: 'homes',
      to: 'station',
    } as const
    if (index % UNNAMED_EVERY === 0) {
      const answer = await untilAnswered(() => call(product.url, token, 'cases.sayUnnamed', { ...about, words }))
      if (!answer.ok) throw new Error(answer.text)
      put(told, words, answer.value.number)
      put(codes, words, answer.value.code)
    } else {
      const answer = await untilAnswered(() => call(product.url, token, 'cases.say', { ...about, words }))
      if (!answer.ok) throw new Error(answer.text)
      put(told, words, answer.value.number)
    }
    answers += 1
    if (kills >= KILLS || answers < ((kills + 1) * said.length) / (KILLS + 1)) return
    kills += 1
    dying = dying.then(() => product.killAndRestart())
  })
  await dying
  expect(kills).toBe(KILLS)

  const stored = await queueNow()
  const own = stored.filter(({ words }) => told.has(words))
  expect(own).toHaveLength(CASES)
  for (const { words, number } of own) expect([words, [...(told.get(words) ?? [])]]).toEqual([words, [number]])
  expect(new Set(stored.map(({ number }) => number)).size).toBe(stored.length)
  for (const [words, [code = '', ...others]] of [...codes].slice(0, 20)) {
    expect(others).toEqual([])
    const found = await call(product.url, undefined, 'cases.track', { which: { code } })
    expect(found).toMatchObject({ ok: true, value: { words, isAnonymous: true } })
  }
})

function wordsOf(index: number): string {
  return `第 ${index} 盏灯不亮了`
}

function put(into: Map<string, Set<string>>, key: string, value: string) {
  into.set(key, (into.get(key) ?? new Set()).add(value))
}

/** Words and numbers of all that is open, page by page. */
async function queueNow(): Promise<{ words: string; number: string }[]> {
  const officer = await signIn(product.url, 'officer-1')
  const rows: { words: string; number: string }[] = []
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
    const page = await call(product.url, officer, 'cases.queue', { view: 'open', ...(cursor && { cursor }) })
    if (!page.ok) throw new Error(page.text)
    rows.push(
      ...page.value.items.flatMap((row) => ('isPrivate' in row ? [] : { words: row.words ?? '', number: row.number }))
    )
    cursor = page.value.cursor
  }
  return rows
}
