import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { findDrawFlaw, listHashOf, rankNumbers } from './ranking'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const number = fc.integer({ min: 0, max: 999_999 }).map((each) => String(each).padStart(6, '0'))
const numbers = fc.uniqueArray(number, { maxLength: 60 })
const seed = fc.string({ minLength: 1 })

describe('the ranks of a draw', () => {
  test('are those of the rule that is published, counted by hand', () => {
    const list = ['000003', '000001', '000002']
    const hash = sha256('000001\n000002\n000003')
    const marks = list.map((each) => [sha256(`s:${hash}:${each}`), each] as const).sort()
    expect(listHashOf(list, sha256)).toBe(hash)
    expect(rankNumbers({ seed: 's', numbers: list }, sha256)).toEqual(marks.map(([, each]) => each))
  })

  test('are all numbers, each once, and the same again, in whatever order the list is', () => {
    fc.assert(
      fc.property(seed, numbers, fc.infiniteStream(fc.nat()), (thrown, list, dice) => {
        const ranked = rankNumbers({ seed: thrown, numbers: list }, sha256)
        expect([...ranked].sort()).toEqual([...list].sort())
        const shuffled = list
          .map((each) => [dice.next().value as number, each] as const)
          .sort(([one], [other]) => one - other)
          .map(([, each]) => each)
        expect(rankNumbers({ seed: thrown, numbers: shuffled }, sha256)).toEqual(ranked)
      })
    )
  })

  test('are others when one number more is in the list', () => {
    const list = Array.from({ length: 50 }, (_, index) => String(index).padStart(6, '0'))
    const more = rankNumbers({ seed: 's', numbers: [...list, '999999'] }, sha256).filter((each) => each !== '999999')
    expect(more).not.toEqual(rankNumbers({ seed: 's', numbers: list }, sha256))
  })

  test('give everybody the same chance: over 4,000 seeds each of ten is first about as often as the others', () => {
    const list = Array.from({ length: 10 }, (_, index) => String(index * 7).padStart(6, '0'))
    const firsts = new Map(list.map((each) => [each, 0]))
    for (let turn = 0; turn < 4000; turn++) {
      const [first = ''] = rankNumbers({ seed: `seed ${turn}`, numbers: list }, sha256)
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    // Chi-squared of nine degrees: above 27.9 by chance once in a thousand, and these seeds are always the same.
    const spread = [...firsts.values()].reduce((sum, found) => sum + (found - 400) ** 2 / 400, 0)
    expect(spread).toBeLessThan(27.9)
  })
})

describe('what is published of a draw', () => {
  const list = ['000007', '000003', '000009']
  const good = {
    seedHash: sha256('s'),
    listHash: listHashOf(list, sha256),
    numbers: list,
    seed: 's',
    ranked: rankNumbers({ seed: 's', numbers: list }, sha256),
  }

  test('is right as it is', () => {
    expect(findDrawFlaw(good, sha256)).toBeUndefined()
  })

  test.each([
    ['another seed', { ...good, seed: 't' }, 'seed_differs'],
    ['a number more', { ...good, numbers: [...list, '000001'] }, 'list_differs'],
    ['two ranks that changed places', { ...good, ranked: [...good.ranked].reverse() }, 'ranks_differ'],
    ['a winner who was not in the list', { ...good, ranked: ['000008', ...good.ranked.slice(1)] }, 'ranks_differ'],
    ['no result yet', { seedHash: good.seedHash }, 'not_drawn'],
  ])('is found wrong: %s', (_what, proof, flaw) => {
    expect(findDrawFlaw(proof, sha256)).toBe(flaw)
  })
})
