import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const script = `import { group } from ${JSON.stringify(join(__dirname, 'together.mjs'))}
console.log(JSON.stringify(group('/union', Array.from({ length: 161 }, (_, index) => '/union/src/' + index + '.test.ts'))))`

const byNumber = (one = '', other = '') => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other))

test('every test file is in one group, under its own name', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const groups: [string, string][] = JSON.parse(said)
  const titles = groups.flatMap(([, text]) => [...text.matchAll(/describe\("(.+?)"/g)].map(([, title]) => title))
  const required = groups.flatMap(([, text]) => [...text.matchAll(/require\("(.+?)"\)/g)].map(([, path]) => path))
  expect(titles.sort(byNumber)).toEqual(Array.from({ length: 161 }, (_, index) => `src/${index}.test.ts`))
  expect(required.sort(byNumber)).toEqual(titles.map((title) => `../../${title}`))
  expect(new Set(groups.map(([name]) => name)).size).toBe(4)
  expect(groups.map(([, text]) => text.split('require(').length - 1)).toEqual([41, 40, 40, 40])
})
