import { containsWords } from '#shared/directory/grams'
import { nameKeys } from './nameKeys'

const FIRM = nameKeys('朔风餐饮（示例）', { others: ['91110102MA00000041', '010-66000123', undefined] })

test.each(['朔风', '餐饮', 'sfcy', 'SFCY', 'shuofeng', 'canyin', '餐饮 朔风', 'sf 餐饮', '66000123', '91110102ma'])(
  '%s finds the firm',
  (text) => {
    expect(containsWords(FIRM.spelt, text)).toBe(true)
  }
)

test.each(['风朔', 'sfsd', '010660001234', 'sf书店', '朔风餐饮shuofeng'])('%s does not find it', (text) => {
  expect(containsWords(FIRM.spelt, text)).toBe(false)
})

test('the index knows every pair of characters of every way to type it', () => {
  expect(FIRM.grams).toEqual(expect.arrayContaining(['朔风', 'sf', 'cy', 'sh', 'uo', '91', '10', '66']))
  expect(new Set(FIRM.grams).size).toBe(FIRM.grams.length)
})

test('a surname is read as one, and ü is typed as v', () => {
  expect(nameKeys('单吕示', { isPerson: true }).spelt.split('\n')).toEqual(['单吕示', 'shanlvshi', 'sls'])
  expect(nameKeys('单位').spelt.split('\n')[1]).toBe('danwei')
})

test('a name of other letters is found by itself', () => {
  expect(nameKeys('C++ Park 2').spelt.split('\n')[0]).toBe('cpark2')
  expect(nameKeys('·').grams).toEqual([])
})
