import type { Db } from '@cloudbase/database'

type Command = Db['command']

/** A condition and the ids it finds; `refused` for what the local cloud does not do. */
export type QueryCase = { readonly where: (_: Command) => object; readonly finds: readonly string[] | 'refused' }

export const queriedDocuments = [
  {
    _id: 'a',
    n: 1,
    tags: ['x', 'y'],
    sub: [
      { k: 1, v: 2 },
      { k: 2, v: 3 },
    ],
    day: new Date(1000),
    o: { m: 1 },
  },
  { _id: 'b', n: 5, tags: ['y'], day: new Date(2000), nothing: null, o: { m: 2 } },
  { _id: 'c', n: 10, tags: [], sub: [{ k: 2, v: 9 }], name: 'Table tennis' },
]

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
}

/** Cases for every query command of the SDK, at least one each. */
export const queryCases: Record<string, readonly QueryCase[]> = {
  eq: [
    { where: (_) => ({ n: _.eq(5) }), finds: ['b'] },
    { where: (_) => ({ tags: _.eq('y') }), finds: ['a', 'b'] },
    { where: (_) => ({ day: _.eq(new Date(1000)) }), finds: ['a'] },
    { where: () => ({ nothing: null }), finds: ['a', 'b', 'c'] },
    { where: () => ({ o: { m: 2 } }), finds: ['b'] },
    { where: () => ({ 'sub.v': 9 }), finds: ['c'] },
    { where: () => ({ 'tags.0': 'x' }), finds: ['a'] },
  ],
  neq: [
    { where: (_) => ({ n: _.neq(5) }), finds: ['a', 'c'] },
    { where: (_) => ({ tags: _.neq('x') }), finds: ['b', 'c'] },
    { where: (_) => ({ nothing: _.neq(null) }), finds: [] },
  ],
  lt: [{ where: (_) => ({ n: _.lt(5) }), finds: ['a'] }],
  lte: [
    { where: (_) => ({ n: _.lte(5) }), finds: ['a', 'b'] },
    { where: (_) => ({ day: _.lte(new Date(1500)) }), finds: ['a'] },
  ],
  gt: [
    { where: (_) => ({ n: _.gt(5) }), finds: ['c'] },
    { where: (_) => ({ n: _.gt('0') }), finds: [] },
    { where: (_) => ({ 'sub.v': _.gt(8) }), finds: ['c'] },
  ],
  gte: [{ where: (_) => ({ n: _.gte(5) }), finds: ['b', 'c'] }],
  in: [
    { where: (_) => ({ n: _.in([1, 10, 99]) }), finds: ['a', 'c'] },
    { where: (_) => ({ tags: _.in(['x', 'z']) }), finds: ['a'] },
    { where: (_) => ({ _id: _.in(['c', 'b']) }), finds: ['b', 'c'] },
  ],
  nin: [{ where: (_) => ({ n: _.nin([1, 10]) }), finds: ['b'] }],
  all: [
    { where: (_) => ({ tags: _.all(['y', 'x']) }), finds: ['a'] },
    { where: (_) => ({ tags: _.all(['y']) }), finds: ['a', 'b'] },
  ],
  elemMatch: [{ where: (_) => ({ sub: _.elemMatch({ k: 2, v: _.gt(5) }) }), finds: ['c'] }],
  exists: [
    { where: (_) => ({ sub: _.exists(true) }), finds: ['a', 'c'] },
    { where: (_) => ({ 'tags.0': _.exists(false) }), finds: ['c'] },
    { where: (_) => ({ nothing: _.exists(true) }), finds: ['b'] },
  ],
  size: [{ where: (_) => ({ tags: _.size(0) }), finds: ['c'] }],
  mod: [{ where: () => ({ n: { $mod: [5, 0] } }), finds: ['b', 'c'] }],
  and: [
    { where: (_) => ({ n: _.gt(1).and(_.lt(10)) }), finds: ['b'] },
    { where: (_) => _.and([{ n: _.gt(1) }, { tags: 'y' }]), finds: ['b'] },
  ],
  or: [
    { where: (_) => ({ n: _.eq(1).or(_.eq(10)) }), finds: ['a', 'c'] },
    { where: (_) => _.or([{ n: 1 }, { name: 'Table tennis' }]), finds: ['a', 'c'] },
    { where: (_) => _.or([{ _id: 'a' }, { _id: 'b', n: 5 }]), finds: ['a', 'b'] },
  ],
  nor: [{ where: (_) => _.nor([{ n: 1 }, { n: 10 }]), finds: ['b'] }],
  not: [{ where: (_) => ({ n: _.not(_.gt(5)) }), finds: ['a', 'b'] }],
  expr: [{ where: (_) => _.expr(_.aggregate.eq([_.aggregate.size('$tags'), '$n'])), finds: [] }],
  geoNear: [{ where: () => ({ at: { $nearSphere: { $geometry: square } } }), finds: 'refused' }],
  geoWithin: [{ where: () => ({ at: { $geoWithin: { $geometry: square } } }), finds: 'refused' }],
  geoIntersects: [{ where: () => ({ at: { $geoIntersects: { $geometry: square } } }), finds: 'refused' }],
  jsonSchema: [{ where: (_) => _.jsonSchema({ required: ['n'] }), finds: 'refused' }],
  text: [{ where: (_) => ({ $text: _.text('tennis') }), finds: 'refused' }],
}
