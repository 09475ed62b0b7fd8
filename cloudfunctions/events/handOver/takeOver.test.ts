import { done } from '#shared/result'
import { dyingAfter, survive } from '../../testing/dying'
import { aSealing } from '../../testing/factories'
import { aHandOver } from '../../testing/places/aHandOver'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'

const questions = [{ id: 'size', label: '尺码', kind: 'text' as const, required: false }]

test.each([1, 2, 3])(
  'whoever takes a place over and dies behind write %i has it with what they filled in, or has it not',
  async (writes) => {
    const { handOver, takeOver, repair, standing, store, book } = await aHandOver({ questions })
    await handOver('Li', 'Wang')
    await survive(takeOver('Wang', dyingAfter(writes, store), { size: '小' }))
    const { holders } = await standing()
    await repair()
    expectWhole(await book())
    const row = await store.registrations.find('cup:m-Wang')
    expect(row && openAnswers(aSealing, row)).toEqual(holders.includes('Wang') ? done({ size: '小' }) : undefined)
    expect(holders).toEqual([writes === 1 ? 'Li' : 'Wang'])
  }
)

test('whoever has a place of their own keeps the option that they chose for it before a crash', async () => {
  const shirt = { id: 'shirt', label: '尺码', kind: 'stock' as const, options: ['L', 'XL'], amounts: [2, 2] }
  const cup = await aHandOver({ questions: [{ ...shirt, required: false }] })
  const { store, register, choose, handOver, takeOver, repair, book } = cup
  await register('Wang', store, { shirt: 'L' })
  await survive(choose('Wang', { shirt: 'XL' }, dyingAfter(3, store)))
  await handOver('Li', 'Wang')
  expect(await takeOver('Wang', store, { shirt: 'XL' })).toMatchObject({ ok: true })
  await repair()
  expectWhole(await book())
  await expectWritten(store, await book())
  expect(openAnswers(aSealing, await store.registrations.get('cup:m-Wang'))).toEqual(done({ shirt: 'XL' }))
})
