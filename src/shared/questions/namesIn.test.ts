import { hasNameOf, hasNumberOfSomebody } from './namesIn'

describe('a text for everybody', () => {
  test.each([
    ['打 13800138000 找我'],
    ['打 138 0013 8000 找我'],
    ['打 138-0013-8000 找我'],
    ['电话１３８００１３８０００'],
    ['电话一三八零零一三八零零零'],
    ['座机（010）66012345'],
    ['身份证 11010219900307123X'],
    ['卡号 6222 0200 1111 2222'],
    ['就是 2026-0123 那一件'],
    ['查询码 ABCD EFGH 2345 6789'],
  ])('has a number of somebody: %s', (text) => {
    expect(hasNumberOfSomebody(text)).toBe(true)
  })

  test.each([
    ['请打 12351 职工热线'],
    ['从 2026-11-30 起，每周六 9:00-17:00'],
    ['2026年11月30日以前，最多报 5000 元'],
    ['一共三十六个名额，一三五晚上开'],
    ['第四十八条，十五天以内'],
  ])('has none: %s', (text) => {
    expect(hasNumberOfSomebody(text)).toBe(false)
  })

  test('has a name with blanks in it, or without what stands in brackets', () => {
    expect(hasNameOf('李 示例 问的', ['李示例'])).toBe(true)
    expect(hasNameOf('朔风面馆的食堂', ['朔风面馆（示例）'])).toBe(true)
    expect(hasNameOf('食堂能不能早开', ['李示例', undefined, ''])).toBe(false)
  })
})
