import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allPages, appJson, dist } from './miniprogram'
import { openCompiler } from './wechatCompiler'

const compiler = openCompiler()
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const ending = (...endings: string[]) => built.filter((file) => endings.some((each) => file.endsWith(each)))

/**
 * A test that needs WeChat's compilers; skipped, and counted as such, where their binaries do not run: on another
 * processor, with another C library.
 */
const compilerTest = compiler ? test : test.skip
const where = compiler ? '' : '（没有测：微信的编译器在这台机器上不能运行）'
afterAll(() => compiler?.close())

describe(`WeChat’s own compilers take the package${where}`, () => {
  compilerTest('every template, with its scripts', () => {
    const templates = ending('.wxml')
    const compiled = compiler?.run('wcc', [...templates, ...ending('.wxs')], dist)
    expect(compiled).toMatchObject({ ok: true, said: '' })
    expect(templates).toEqual(expect.arrayContaining(allPages(appJson()).map((page) => `${page}.wxml`)))
    expect(templates.filter((file) => !compiled?.made.includes(file))).toEqual([])
  })

  compilerTest('every style sheet', () => {
    const sheets = ending('.wxss')
    const compiled = compiler?.run('wcsc', sheets, dist)
    expect(compiled).toMatchObject({ ok: true, said: '' })
    expect(sheets).toContain('app.wxss')
    expect(sheets.filter((file) => !compiled?.made.includes(file))).toEqual([])
  })

  compilerTest.each([
    ['wcsc', 'a.wxss', '.rows > * + * { color: red }', 'error at token `*`'],
    ['wcsc', 'a.wxss', '.rows > :not(:first-child) { color: red }', 'error at token `:`'],
    ['wcc', 'a.wxml', '<view wx:if="{{open">', 'end tag missing'],
  ] as const)('and %s refuses %s with %s', (name, file, text, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'hongqiang-'))
    writeFileSync(join(folder, file), text)
    const { ok, said } = compiler?.run(name, [file], folder) ?? { ok: true, said: '' }
    rmSync(folder, { recursive: true, force: true })
    expect({ ok, said }).toEqual({ ok: false, said: expect.stringContaining(words) })
  })
})
