import type { Store } from '#server/store'
import { receiptId } from '#shared/receipts/receipt'
import { confirmReceipt } from '../../cloudfunctions/receipts/confirmReceipt'
import { listReceipts } from '../../cloudfunctions/receipts/listReceipts'
import { openReceipts } from '../../cloudfunctions/receipts/openReceipts'
import { aChunk } from '../../cloudfunctions/testing/aChunk'
import { anArticle, anOfficer, aPerson, asking, NOON } from '../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from './figure'
import { storeOverHttp } from './storeOverHttp'

const A_CALL = 10_000
const UNIONS = 199
const ROUNDS = 5

/** Measures the receipts of a notice to many people, two thirds of whom have answered. */
export async function measureReceipts(): Promise<Figure[]> {
  const few = await measureTown(3000)
  const many = await measureTown(12_000)
  return [
    {
      what: 'receipts of 3,000 / 12,000, union by union, p50',
      value: `${ms(few.board)} / ${ms(many.board)}`,
      unit: 'ms',
      note: `one by one 12,000 would take ${ms(many.oneByOne)} ms`,
    },
    {
      what: 'the names of those who have not answered, p50',
      value: `${ms(few.page)} / ${ms(many.page)}`,
      unit: 'ms',
    },
    { what: 'a receipt given by one of 12,000, p50 / p99', value: many.confirm, unit: 'ms' },
  ]
}

async function measureTown(people: number) {
  const { store, close } = await storeOverHttp()
  await settle(store, people)
  const desk = asking(store, anOfficer())
  const board = await timesOf(ROUNDS, () => openReceipts({ articleId: 'a' }, desk))
  const page = await timesOf(ROUNDS, () => listReceipts({ articleId: 'a', part: 'waiting' }, desk))
  const confirm = await timesOf(300, (round) =>
    confirmReceipt({ articleId: 'a' }, asking(store, aPerson(String(round * 3 + 2))))
  )
  const single = await timesOf(200, (round) => store.receipts.find(receiptId('a', `p-${round}`)))
  await close()
  return {
    board: percentile(board, 0.5),
    page: percentile(page, 0.5),
    confirm: `${ms(percentile(confirm, 0.5))} / ${ms(percentile(confirm, 0.99))}`,
    oneByOne: percentile(single, 0.5) * people,
  }
}

async function settle(store: Store, people: number): Promise<void> {
  await store.articles.add(anArticle('a', { receipt: {} }))
  for (let from = 0; from < people; from += 500) {
    const names = Array.from({ length: Math.min(500, people - from) }, (_, index) => String(from + index))
    await store.people.addMany(names.map((name) => inUnion(name)))
    const answering = names.filter((name) => Number(name) % 3 !== 2)
    await store.receipts.addMany(
      answering.map((name) => ({ id: receiptId('a', `p-${name}`), articleId: 'a', at: NOON }))
    )
  }
  for (let from = 0; from < people; from += A_CALL) {
    const readers = Array.from({ length: Math.min(A_CALL, people - from) }, (_, index) => `p-${from + index}`)
    await store.pushChunks.add(aChunk(readers, { id: `push-a:${from / A_CALL}`, kind: 'mass' }))
  }
}

function inUnion(name: string) {
  const person = aPerson(name)
  return { ...person, ...(person.member && { member: { ...person.member, unionId: `u${Number(name) % UNIONS}` } }) }
}
