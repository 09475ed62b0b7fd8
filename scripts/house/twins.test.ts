import { dirname, parse } from 'node:path'
import { files, isTest, read } from './imports'

const code = files.filter((file) => /\.tsx?$/.test(file) && !isTest(file))
const phone = code.filter((file) => /^src\/(platform|features|tabs|ui)\//.test(file))
const desk = code.filter((file) => file.startsWith('workbench/'))
const linesOf = new Map([...phone, ...desk].map((file) => [file, tellingLines(read(file))]))

describe('phone and desk', () => {
  test('have what both need once, in the client room', () => {
    const twins = phone.flatMap((one) =>
      alike(one)
        .filter((other) => isTwin(one, other))
        .map((other) => `${one} = ${other}`)
    )
    expect(twins).toEqual([])
    expect(phone.length * desk.length).toBeGreaterThan(10_000)
  })

  test('a twin is known by its lines', () => {
    const lines = tellingLines("import { a } from './a'\nconst first = 1000\n}\nconst second = 2000\n")
    expect(lines).toEqual(['const first = 1000', 'const second = 2000'])
    expect(sharedPart(lines, ['const second = 2000', 'const third = 3000', 'const fourth = 4000'])).toBe(0.5)
  })
})

const deskByLine = new Map<string, string[]>()
for (const file of desk)
  for (const line of new Set(linesOf.get(file))) deskByLine.set(line, [...(deskByLine.get(line) ?? []), file])

/** Files of the desk that could be a twin: with the same name, or with a line in which both are alike. */
function alike(file: string): string[] {
  const sharing = (linesOf.get(file) ?? []).flatMap((line) => deskByLine.get(line) ?? [])
  return [...new Set([...sharing, ...desk.filter((other) => parse(other).name === parse(file).name)])]
}

/** Whether two files are twins: the same name at the roots, or mostly the same lines anywhere. */
function isTwin(one: string, other: string): boolean {
  const atRoots = dirname(one) === 'src/platform' && dirname(other) === 'workbench'
  if (atRoots && parse(one).name === parse(other).name) return true
  const [lines = [], others = []] = [linesOf.get(one), linesOf.get(other)]
  return Math.min(lines.length, others.length) >= 6 && sharedPart(lines, others) > 0.6
}

/** The part of the shorter file that also stands in the other, from 0 to 1. */
function sharedPart(lines: string[], others: string[]): number {
  const [shorter, longer] = lines.length < others.length ? [lines, others] : [others, lines]
  return shorter.filter((line) => longer.includes(line)).length / shorter.length
}

/** Lines of a file that are its own: neither imports nor brackets. */
function tellingLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line.length > 11 && !/^(import|\} from|\/?\*)/.test(line))
}
