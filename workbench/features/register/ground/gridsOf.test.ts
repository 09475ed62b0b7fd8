import type { AreaRow } from '#shared/directory/territory'
import { gridsOf, isOf, NOBODY, standingOfGrid } from './gridsOf'

const area = (id: string, level: number, parentId = '', over: Partial<AreaRow> = {}): AreaRow => ({
  ...{ id, level, parentId, name: id, buildings: 0, enterprises: 0, withoutUnion: 0, ...over },
})

test('grids stand under their outermost area, at whatever depth; those that lie nowhere stand at the end', () => {
  const areas = [area('c1', 0), area('c2', 0), area('g1', 1, 'c1'), area('g2', 1), area('s1', 2, 'g1')]
  expect(gridsOf(areas).map(({ community, grids }) => [community?.id, grids.map(({ id }) => id)])).toEqual([
    ['c1', ['s1']],
    [undefined, ['c2', 'g2']],
  ])
})

test('a grid without an officer is told before one without unions', () => {
  expect(standingOfGrid(area('g', 1, '', { withoutUnion: 2 }))).toBe('unserved')
  expect(standingOfGrid(area('g', 1, '', { withoutUnion: 2, officerId: 'p' }))).toBe('lacking')
  expect(standingOfGrid(area('g', 1, '', { officerId: 'p' }))).toBe('covered')
})

test('grids are narrowed to those of an officer, or to those of nobody', () => {
  const grids = [area('g1', 1, '', { officerId: 'p' }), area('g2', 1), area('g3', 1, '', { officerId: 'q' })]
  const of = (officerId?: string) => grids.filter(isOf(officerId)).map(({ id }) => id)
  expect([of('p'), of(NOBODY), of()]).toEqual([['g1'], ['g2'], ['g1', 'g2', 'g3']])
})
