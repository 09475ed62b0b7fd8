import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { allPages, appJson, dist } from '../miniprogram'
import { reachFrom } from './reach'

const KB = 1024
const app = appJson()
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(dist, file)).isFile())
const ending = (...endings: string[]) => built.filter((file) => endings.some((each) => file.endsWith(`.${each}`)))
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')
const isMain = (file: string) => !app.subPackages.some(({ root }) => file.startsWith(`${root}/`))

/**
 * The rules of WeChat's check of a package before its upload, `checkCodeQuality` of miniprogram-ci (docs/wechat.md 6);
 * here without its thousand packages, which `npm run quality` fetches.
 */
describe('before the upload WeChat finds', () => {
  test('scripts, templates and styles compressed, by the build and by its own setting', () => {
    const { setting } = JSON.parse(readFileSync(resolve(__dirname, '../../../project.config.json'), 'utf8'))
    expect(setting).toMatchObject({ minified: true, minifyWXML: true, minifyWXSS: true })
    const loose = ending('js', 'wxss').filter((file) => textOf(file).split('\n').length > 3)
    expect(loose).toEqual([])
  })

  test('components put in only where they are needed', () => {
    expect(app.lazyCodeLoading).toBe('requiredComponents')
  })

  test('pictures and sounds of 200 KB at most', () => {
    const sizes = ending('png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'mp3', 'm4a', 'wav', 'aac').map(
      (file) => statSync(join(dist, file)).size
    )
    expect(sizes.length).toBeGreaterThanOrEqual(8)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * KB)
  })

  test('no file of code that nothing leads to', () => {
    const reached = reachFrom(dist, ['app', ...allPages(app)])
    const code = ending('js', 'json', 'wxml', 'wxss', 'wxs')
    const known = ['project.config.json', 'sitemap.json']
    expect(code.filter((file) => !reached.has(file) && !known.includes(file))).toEqual([])
    expect(reached.size).toBeGreaterThan(100)
  })

  test('no script in the first download that only a later one needs', () => {
    const reached = reachFrom(dist, ['app', ...app.pages])
    expect(ending('js').filter((file) => isMain(file) && !reached.has(file))).toEqual([])
  })

  test('no component that its page does not use', () => {
    const unused = ending('json').flatMap((file) => {
      const { usingComponents = {} } = JSON.parse(textOf(file)) as { usingComponents?: Record<string, string> }
      const template = file.replace(/json$/, 'wxml')
      const shown = [...reachFrom(dist, [template])].map(textOf).join('')
      return Object.keys(usingComponents)
        .filter((name) => !shown.includes(`<${name}`))
        .map((name) => `${file}: ${name}`)
    })
    expect(unused).toEqual([])
  })

  test('no plugin, no source map, nothing that is no part of a mini-program', () => {
    expect(app.plugins).toBeUndefined()
    expect(ending('js', 'wxss').filter((file) => textOf(file).includes('sourceMappingURL'))).toEqual([])
    const others = built.filter((file) => !/\.(js|json|wxml|wxss|wxs|png|LICENSE\.txt)$/.test(file))
    expect(others).toEqual([])
  })
})

describe('what 体验评分 asks of styles', () => {
  const rules = ending('wxss').flatMap((file) => textOf(file).match(/[^{}]+\{[^{}]*\}/g) ?? [])

  test('a touch is answered by hover-class, never by :active', () => {
    expect(rules.length).toBeGreaterThan(200)
    expect(rules.filter((rule) => rule.includes(':active'))).toEqual([])
  })

  test('what scrolls goes on by its own weight', () => {
    const stiff = rules.filter((rule) => /overflow(-[xy])?:\s*(auto|scroll)/.test(rule))
    expect(stiff.filter((rule) => !rule.includes('-webkit-overflow-scrolling:touch'))).toEqual([])
  })
})

test('a file that nothing leads to is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const files = { 'app.js': 'require("./used.js")', 'used.js': '', 'left.js': '', 'app.json': '{}' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const reached = reachFrom(folder, ['app'])
  rmSync(folder, { recursive: true })
  expect([...reached].sort()).toEqual(['app.js', 'app.json', 'used.js'])
})
