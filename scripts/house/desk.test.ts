import { readFileSync } from 'node:fs'
import { files, importsOf } from './imports'

const desk = files.filter((file) => file.startsWith('workbench/'))

test('the desk’s shell knows of a feature its face alone', () => {
  const shell = desk.filter((file) => !file.startsWith('workbench/features/'))
  const seen = shell.flatMap((file) => importsOf(file).filter((target) => target.startsWith('workbench/features/')))
  expect(seen.filter((target) => !/^workbench\/features\/[^/]+\/feature$/.test(target))).toEqual([])
  expect(seen.length).toBeGreaterThan(10)
})

test('every feature is named in the shell, and every page has an address', () => {
  const faces = desk.filter((file) => /^workbench\/features\/[^/]+\/feature\.ts$/.test(file))
  const named = importsOf('workbench/shell/features.ts').map((target) => `${target}.ts`)
  expect(faces.filter((face) => !named.includes(face))).toEqual([])

  const pages = desk.filter((file) => /\/pages\/[^/]+\.tsx$/.test(file))
  const addressed = faces.flatMap((face) => importsOf(face).map((target) => `${target}.tsx`))
  expect(pages.filter((page) => !addressed.includes(page))).toEqual([])
})

test('a field gives its control all that is said of it: its name, its hint, and that it is wrong', () => {
  const parts = /[^=]\{\(\{ id(?:, status)? \}\) =>/
  expect(desk.filter((file) => parts.test(readFileSync(file, 'utf8')))).toEqual([])
  expect(parts.test('<Field>{({ id, status }) => <Input id={id} status={status} />}</Field>')).toBe(true)
})

test('a dialog with words to write has them again after Esc', () => {
  const forgets = (source: string) => /<Confirm\b/.test(source) && /TextArea/.test(source) && !/<KeptWords/.test(source)
  const source = (file: string) => readFileSync(file, 'utf8')
  expect(desk.filter((file) => file.endsWith('.tsx') && forgets(source(file)))).toEqual([])
  expect(forgets('<Confirm open><Input.TextArea /></Confirm>')).toBe(true)
  expect(desk.filter((file) => /<(ReasonField|KeptWords)\s+about=/.test(source(file))).length).toBeGreaterThan(30)
})
