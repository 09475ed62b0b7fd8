import { schema } from '../../cloudfunctions/schema'
import { indexesOf } from './indexesOf'

test('an index keeps its order and its direction', () => {
  expect(indexesOf([{ fields: ['state', '-delivery.notBefore'], unique: true }])).toEqual([
    {
      IndexName: 'state__delivery_notBefore',
      MgoKeySchema: {
        MgoIsUnique: true,
        MgoIndexKeys: [
          { Name: 'state', Direction: '1' },
          { Name: 'delivery.notBefore', Direction: '-1' },
        ],
      },
    },
  ])
})

test.each(Object.entries(schema))('no two indexes of %s have the same name', (_name, { indexes }) => {
  const names = indexesOf(indexes).map(({ IndexName }) => IndexName)
  expect(new Set(names).size).toBe(names.length)
})
