import { resolve } from 'node:path'
import ts from 'typescript'
import { files, isTest } from './imports'

const root = resolve(__dirname, '../..')

/** The one place that reads a table by a word of people. */
const LOOK_UP = 'src/shared/lookUp.ts'

const product = files.filter(
  (file) => /^(src|cloudfunctions|workbench)\/.*\.tsx?$/.test(file) && !isTest(file) && file !== LOOK_UP
)

describe('a word that people may have written', () => {
  test('is never a key into a plain object: `lookUp` or a Map reads it', () => {
    const program = programOf(product)
    const found = product.flatMap((file) => looksByText(program, resolve(root, file)))
    expect(found).toEqual([])
    expect(product.length).toBeGreaterThan(500)
  })

  test('is known wherever it is used as a key', () => {
    const name = resolve(root, 'scripts/house/example.ts')
    const host = ts.createCompilerHost(options())
    const { readFile, fileExists } = host
    host.fileExists = (file) => file === name || fileExists(file)
    host.readFile = (file) => (file === name ? EXAMPLE : readFile(file))
    const program = ts.createProgram([name], options(), host)
    expect(looksByText(program, name).map((found) => found.replace(/^.*: /, ''))).toEqual([
      ...['table[word]', 'narrow[word as keyof typeof narrow]', 'word in table', `table[\`to\${word}\`]`],
      ...['maybe?.[word]', '(table as Record<string, string>)[word]'],
    ])
  })
})

const EXAMPLE = `
declare const word: string
declare const table: Record<string, number>
declare const maybe: { [key: string]: number } | undefined
declare const list: number[]
declare const pair: [number, string]
declare const one: 'a' | 'b'
declare const at: number
const narrow = { a: 1, b: 2 }
export const found = [
  table[word], narrow[word as keyof typeof narrow], word in table, table[\`to\${word}\`],
  maybe?.[word], (table as Record<string, string>)[word],
]
export const fine = [narrow[one], table[\`to.\${word}\`], list[at], pair[0], word[0], table.a, new Map<string, number>().get(word)]
`

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile)
  const parsed = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root)
  return { ...parsed.options, incremental: false, noEmit: true }
}

function programOf(names: string[]): ts.Program {
  return ts.createProgram(
    names.map((file) => resolve(root, file)),
    options()
  )
}

/** Where a file reads an object by a string that may be any. */
function looksByText(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file)
  if (!source) throw new Error(`${file} is not there.`)
  const checker = program.getTypeChecker()
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isElementAccessExpression(node) && isAnyText(checker, node.argumentExpression)) found.push(placeOf(node))
    if (isIn(node) && isAnyText(checker, node.left)) found.push(placeOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found

  function placeOf(node: ts.Node): string {
    const { line } = (source as ts.SourceFile).getLineAndCharacterOfPosition(node.getStart())
    return `${file.slice(root.length + 1)}:${line + 1}: ${node.getText()}`
  }
}

function isIn(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
}

/** Any string at all, or one that was called a certain key without a look. */
function isAnyText(checker: ts.TypeChecker, key: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key)) return isAnyText(checker, key.expression)
  if (ts.isStringLiteralLike(key)) return false
  if (ts.isTemplateExpression(key)) return INHERITED.some((name) => couldBe(key, name))
  const type = checker.getTypeAtLocation(key)
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(
    ({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0
  )
}

/** What every object has without having been given it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype)

function couldBe({ head, templateSpans }: ts.TemplateExpression, name: string): boolean {
  const fixed = [head.text, ...templateSpans.map(({ literal }) => literal.text)]
  return new RegExp(`^${fixed.map((text) => text.replace(/[^A-Za-z0-9_]/g, '\\$&')).join('.*')}$`).test(name)
}
