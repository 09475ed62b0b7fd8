import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(__dirname, '../..')

const product = ['cloudfunctions', 'src', 'workbench']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => !/^(cloudfunctions|src\/shared)\/review\//.test(file))

/** Patterns of code by hand for what the room `review` does once for all. */
const byHand = {
  'a refusal of one’s own': /refused\('own_\w+'\)/,
  'whose work it is': /askedBy(\.id)? === (person|me)\.id/,
  'who has decided': /decidedBy(Name)?: (\{ id: )?person\./,
}

describe('the rule and the move of the reviews', () => {
  test.each(Object.entries(byHand))('nobody writes %s by hand', (_name, pattern) => {
    expect(product.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test.each<[keyof typeof byHand, string]>([
    ['a refusal of one’s own', "return refused('own_push')"],
    ['whose work it is', 'if (review.askedBy === person.id)'],
    ['whose work it is', 'const isOwn = askedBy.id === me.id'],
    ['who has decided', 'decidedBy: person.name, decidedAt: now'],
    ['who has decided', 'decidedBy: { id: person.id, name: person.name }'],
  ])('%s is known by its hand: %s', (name, text) => {
    expect(text).toMatch(byHand[name])
  })

  test('there are files to be looked at', () => {
    expect(product.length).toBeGreaterThan(900)
  })
})
