import type { AudienceChoices } from '#shared/pushes/choices'
import { audienceOptions, chosenWith, shownOptions } from './audienceOptions'

const choices: AudienceChoices = {
  unions: [
    { id: 'c1', name: '和平门社区联合工会', kind: 'community', count: 200 },
    { id: 'e1', name: '朔风餐饮工会', kind: 'enterprise', count: 90 },
    { id: 'c2', name: '钟声社区联合工会', kind: 'community', count: 600 },
    { id: 'i1', name: '餐饮行业工会联合会', kind: 'industry', count: 40 },
  ],
  sizes: [{ id: 'micro', count: 7 }],
  ownerships: [
    { id: 'public', count: 5 },
    { id: 'private', count: 50 },
  ],
  industries: [
    { id: '餐饮', count: 1 },
    { id: '运输', count: 3 },
  ],
  circles: [],
  grids: [],
  positions: [{ id: 'chair', count: 199 }],
  tags: [{ id: 'woman', count: 3000 }],
}

describe('the words an audience is chosen by', () => {
  const options = audienceOptions(choices)

  test('each kind of union stands for all members of its unions', () => {
    expect(options.unionKinds.map(({ name, count }) => [name, count])).toEqual([
      ['独立企业工会', 90],
      ['社区联合工会', 800],
      ['行业工会联合会', 40],
    ])
  })

  test('communities have their short names, the largest first, and stand nowhere else', () => {
    expect(options.communities.map(({ name }) => name)).toEqual(['钟声', '和平门'])
    expect(options.unions.map(({ id }) => id)).toEqual(['e1', 'i1'])
  })

  test('sizes go from large to small, also those that nobody has', () => {
    expect(options.sizes.map(({ name, count }) => [name, count])).toEqual([
      ['100 人以上', 0],
      ['25–99 人', 0],
      ['10–24 人', 0],
      ['10 人以下', 7],
    ])
  })

  test('what has no order of its own begins with the most', () => {
    expect(options.ownerships.map(({ name }) => name)).toEqual(['非公企业', '国有和集体'])
    expect(options.industries.map(({ name }) => name)).toEqual(['运输', '餐饮'])
  })
})

describe('unions chosen in two places', () => {
  const isCommunity = (id: string) => id.startsWith('c')

  test('a choice among communities leaves the other unions as they were', () => {
    expect(chosenWith(['c1', 'e1'], isCommunity, ['c1', 'c2'])).toEqual(['e1', 'c1', 'c2'])
    expect(chosenWith(['c1', 'e1'], isCommunity, [])).toEqual(['e1'])
  })
})

describe('a long row of words', () => {
  const words = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

  test('shows the first few, and never hides what is chosen', () => {
    expect(shownOptions(words, ['d'], 2).map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  })
})
