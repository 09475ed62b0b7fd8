import { call, post, type Running, signIn, startProduct } from '../../../e2e/product/startProduct'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { aLongBody, aLongPicture, aLongSheet } from './things'

const CALLS = 200
const PAUSE_MS = 10

/**
 * Measures an ordinary call, a page of the news, while somebody else has the same function read what means harm, or
 * take everything along.
 */
export async function measureHostile(): Promise<Figure[]> {
  const product = await startProduct()
  const officer = await signIn(product.url, 'officer-1')
  const burdens: Record<string, () => Promise<unknown>> = {
    nothing: async () => {},
    'a sheet of a million cells, 4 at once': await sheets(product, officer),
    'a picture of 1 MB of segments, 4 at once': await pictures(product, officer),
    'a body of 60,000 beginnings, 4 at once': async () => {
      const words = { title: '测量', channel: 'work' as const, summary: '' }
      await fourTimes(() => call(product.url, officer, 'news.write', { ...words, body: aLongBody() }))
    },
    'an export of the whole roster, 4 at once': () =>
      fourTimes(() => call(product.url, officer, 'membership.export', { reason: '测量' })),
  }
  const figures: Figure[] = []
  for (const [what, burden] of Object.entries(burdens)) figures.push(await beside(product, what, burden))
  await product.stop()
  return figures
}

async function beside({ url }: Running, what: string, burden: () => Promise<unknown>): Promise<Figure> {
  let isOver = false
  const burdened = (async () => {
    while (!isOver) await Promise.all([burden(), new Promise((resolve) => setTimeout(resolve, PAUSE_MS))])
  })()
  const took = await timesOf(CALLS, () => post(`${url}/api`, { action: 'news.list', input: {} }))
  isOver = true
  await burdened
  return {
    what: `a page of news beside ${what}, p50 / p99`,
    value: `${ms(percentile(took, 0.5))} / ${ms(percentile(took, 0.99))}`,
    unit: 'ms',
    note: `longest ${ms(took.at(-1) ?? 0)}`,
  }
}

async function sheets({ url }: Running, officer: string) {
  const uploadId = await bring(url, officer, 'paper', aLongSheet())
  return () => fourTimes(() => call(url, officer, 'membership.checkImport', { uploadId }))
}

async function pictures({ url }: Running, officer: string) {
  const uploadId = await bring(url, officer, 'picture', aLongPicture())
  return () => fourTimes(() => call(url, officer, 'files.keep', { uploadId, kind: 'picture', name: 'a.jpg' }))
}

async function bring(url: string, officer: string, kind: 'paper' | 'picture', bytes: Uint8Array<ArrayBuffer>) {
  const ticket = await call(url, officer, 'files.ask', { kind, bytes: bytes.length })
  if (!ticket.ok) throw new Error(ticket.text)
  const { method, headers, uploadId } = ticket.value
  await fetch(ticket.value.url, { method, headers, body: bytes })
  return uploadId
}

function fourTimes(ask: () => Promise<unknown>): Promise<unknown> {
  return Promise.all([ask(), ask(), ask(), ask()])
}
