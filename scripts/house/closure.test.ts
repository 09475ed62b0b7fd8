import { fileOf, files, importsOf, isTest } from './imports'

/** Pages of the phone or the desk; a file beside the tabs with a capital letter is a part of one. */
const PAGE = /^(src|workbench)\/features\/[^/]+\/pages\/[^/]+\.tsx$|^src\/tabs\/[a-z]\w*\.tsx$/

const closures = files.filter((file) => PAGE.test(file) && !isTest(file)).map(closureOf)

describe('to know a page, one reads few files of its feature', () => {
  test.each([
    ['the page and all that it shows', 15, /\.tsx?$/],
    ['with their sheets', 20, /./],
  ])('nine of ten: %s', (_name, most, counted) => {
    const sizes = closures.map((own) => own.filter((file) => counted.test(file)).length)
    expect(mostOfNineInTen(sizes)).toBeLessThanOrEqual(most)
  })

  test('every page is looked at, with what it brings in later', () => {
    expect(closures.length).toBeGreaterThan(40)
    const writing = closures.find(([page]) => page === 'workbench/features/news/pages/write.tsx')
    expect(writing).toContain('workbench/features/news/editor/BodyEditor.tsx')
    expect(mostOfNineInTen([1, 9, 2, 3, 4, 5, 6, 7, 8, 40])).toBe(9)
  })
})

/** A page, and after it every file of its own feature that it leads to. */
function closureOf(page: string): string[] {
  const feature = page.match(/^src\/tabs\/|^\w+\/features\/[^/]+\//)?.[0] ?? page
  const own = new Set([page])
  for (const file of own) {
    for (const target of importsOf(file)) {
      const next = fileOf(target)
      if (next?.startsWith(feature)) own.add(next)
    }
  }
  return [...own]
}

function mostOfNineInTen(sizes: number[]): number {
  const sorted = [...sizes].sort((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0
}
