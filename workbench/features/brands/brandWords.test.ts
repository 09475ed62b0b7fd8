import { type Brand, newestFirst } from '#shared/brands/brand'
import { anEdition, textOf, wordsOf } from './brandWords'

const brand: Brand = {
  ...{
    id: 'b1',
    title: '明珠杯',
    about: '每年一届',
    source: '工会报道',
    state: 'shown',
    changedBy: '林',
    changedAt: 1,
  },
  rev: 3,
  editions: [
    { name: '第四届', year: 2025, people: 88, note: '冠军：朔风面馆' },
    { name: '第五届', year: 2026, eventId: 'event-chess' },
  ],
}

test('a brand is written as it was read', () => {
  const { title, about, source, editions } = brand
  expect(textOf(wordsOf(brand))).toEqual({ title, about, source, editions })
})

test('two editions of one year keep their order however often they are saved', () => {
  const twice = [
    { name: '春季', year: 2026 },
    { name: '秋季', year: 2026 },
  ]
  const read = { ...brand, editions: newestFirst(twice) }
  expect(textOf(wordsOf(read)).editions).toEqual(twice)
})

test('an edition that is added later stands in its year, and what is empty is not sent', () => {
  const { source: _source, ...words } = wordsOf(brand)
  const added = anEdition('new', { name: '第三届', year: '2024' })
  const text = textOf({ ...words, source: ' ', editions: [...words.editions, added] })
  expect(text.editions.map(({ name }) => name)).toEqual(['第三届', '第四届', '第五届'])
  expect(text.editions[0]).toEqual({ name: '第三届', year: 2024 })
  expect(text).not.toHaveProperty('source')
})
