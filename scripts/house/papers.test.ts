import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { files, read } from './imports'

const root = resolve(__dirname, '../..')
const PAPER = /\b((?:docs\/)?[\w-]+(?:\/[\w-]+)*\.md)(?: (\d+(?:\.\d+)?))?/g
const code = files.filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('scripts/house/'))

const cited = code.flatMap((file) =>
  [...read(file).matchAll(PAPER)].map(([, paper = '', section]) => ({ file, paper, section }))
)

test('every paper that a comment cites is there, with the section', () => {
  const wrong = cited.filter(({ paper, section }) => !existsSync(join(root, paper)) || !hasSection(paper, section))
  expect(wrong).toEqual([])
  expect(cited.length).toBeGreaterThanOrEqual(65)
})

test('the README fits on two screens, and names only what is there', () => {
  const readme = read('README.md')
  expect(readme.split('\n').length).toBeLessThanOrEqual(110)
  const named = [...readme.matchAll(/`((?:docs|src|scripts|cloudfunctions|e2e|workbench|localcloud)\/[\w./-]*)`/g)]
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('each decision has a number of its own', () => {
  const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 3)))
  expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
})

function hasSection(paper: string, section: string | undefined): boolean {
  return section === undefined || new RegExp(`^#+ ${section.replace('.', '\\.')}[ .]`, 'm').test(read(paper))
}
