import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const script = `import { group } from ${JSON.stringify(join(__dirname, 'together.mjs'))}
console.log(JSON.stringify(group('/union', Array.from({ length: 161 }, (_, index) => '/union/src/' + index + '.test.ts'))))`

test('every test file is in one group, under its own name', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const groups: [string, string][] = JSON.parse(said)
  const titles = groups.flatMap(([, text]) => [...text.matchAll(/describe\("(.+?)"/g)].map(([, title]) => title))
  const required = groups.flatMap(([, text]) => [...text.matchAll(/require\("(.+?)"\)/g)].map(([, path]) => path))
  expect(titles).toEqual(Array.from({ length: 161 }, (_, index) => `src/${index}.test.ts`))
  expect(required).toEqual(titles.map((title) => `../../${title}`))
  expect(new Set(groups.map(([name]) => name)).size).toBe(3)
})
