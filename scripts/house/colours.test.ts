import tokens from '#client/tokens.json'
import { files, read } from './imports'

const sheets = files.filter((file) => /\.(scss|css)$/.test(file))
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i

describe('the colours of the house', () => {
  test('have their names in one place: no sheet names one by itself', () => {
    expect(sheets.flatMap((file) => namesIn(read(file)).map((line) => `${file}: ${line}`))).toEqual([])
    expect(namesIn(':root {\n  --wall: #a61b1b;\n  --r-card: 12px;\n}')).toEqual(['--wall: #a61b1b'])
  })

  test('are not told again where WeChat and antd want them without a sheet', () => {
    expect(['workbench/antdTheme.ts', 'src/app.config.ts'].filter((file) => COLOUR.test(read(file)))).toEqual([])
    expect(read('src/index.html')).toContain(`name="theme-color" content="${tokens.wall}"`)
  })

  test('all have a name that exists', () => {
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/--([\w-]+)(?:['"](?: as string\])?)?:/g)].map(([, name]) => name)
    )
    const known = new Set([...Object.keys(tokens), ...named])
    const used = sheets.flatMap((file) => [...read(file).matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name))
    expect(used.filter((name) => !known.has(name))).toEqual([])
    expect(used).toContain('wall-deep')
  })
})

function namesIn(sheet: string): string[] {
  return [...sheet.matchAll(/--[\w-]+:\s*([^;]*)/g)]
    .filter(([, value = '']) => COLOUR.test(value))
    .map(([line]) => line)
}
