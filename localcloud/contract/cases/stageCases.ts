import type { Db } from '@cloudbase/database'

type Aggregation = ReturnType<ReturnType<Db['collection']>['aggregate']>

export type StageCase = readonly [
  build: (from: Aggregation, $: Db['command']['aggregate'], _: Db['command']) => Aggregation,
  result: readonly unknown[] | 'refused',
]

export const staged = [
  { _id: '1', kind: 'a', n: 1, list: ['x', 'y'], o: { p: 1, q: 2 }, ref: 'r1' },
  { _id: '2', kind: 'b', n: 2, list: [], o: { p: 3 }, ref: 'r2' },
  { _id: '3', kind: 'a', n: 3, ref: 'none' },
]

export const looked = [
  { _id: 'r1', owner: '1', v: 10 },
  { _id: 'r2', owner: '2', v: 20 },
  { _id: 'r3', owner: '1', v: 30 },
]

/** Cases for every aggregation stage of the SDK, at least one each. They run over `staged`, in order of _id. */
export const stageCases: Record<string, readonly StageCase[]> = {
  addFields: [
    [
      (from, $) =>
        from
          .match({ _id: '1' })
          .addFields({ twice: $.multiply(['$n', 2]), 'o.p': 9 })
          .project({ twice: 1, o: 1 }),
      [{ _id: '1', twice: 2, o: { p: 9, q: 2 } }],
    ],
    [(from) => from.match({ _id: '1' }).project({ o: 1 }), [{ _id: '1', o: { p: 1, q: 2 } }]],
  ],
  bucket: [
    [
      (from, $) => from.bucket({ groupBy: '$n', boundaries: [0, 2, 9], output: { count: $.sum(1) } }),
      [
        { _id: 0, count: 1 },
        { _id: 2, count: 2 },
      ],
    ],
  ],
  bucketAuto: [[(from) => from.bucketAuto({ groupBy: '$n', buckets: 1 }), 'refused']],
  count: [[(from) => from.count('total'), [{ total: 3 }]]],
  geoNear: [
    [(from) => from.geoNear({ near: { longitude: 0, latitude: 0 }, spherical: true, distanceField: 'd' }), 'refused'],
  ],
  group: [
    [
      (from, $) => from.group({ _id: '$kind', n: $.sum('$n'), last: $.last('$o') }).sort({ _id: 1 }),
      [
        { _id: 'a', n: 4, last: null },
        { _id: 'b', n: 2, last: { p: 3 } },
      ],
    ],
    [
      (from, $) => from.group({ _id: { kind: '$kind' }, all: $.push('$_id') }).sort({ '_id.kind': -1 }),
      [
        { _id: { kind: 'b' }, all: ['2'] },
        { _id: { kind: 'a' }, all: ['1', '3'] },
      ],
    ],
  ],
  limit: [[(from) => from.limit(1).project({ n: 1 }), [{ _id: '1', n: 1 }]]],
  skip: [[(from) => from.skip(2).project({ n: 1 }), [{ _id: '3', n: 3 }]]],
  match: [
    [(from, _$, _) => from.match({ n: _.gt(1), kind: 'a' }).project({ n: 1 }), [{ _id: '3', n: 3 }]],
    [(from, $, _) => from.match(_.expr($.gt(['$n', 2]))).project({ n: 1 }), [{ _id: '3', n: 3 }]],
  ],
  project: [
    [(from) => from.limit(1).project({ 'o.p': 1 }), [{ _id: '1', o: { p: 1 } }]],
    [(from) => from.limit(1).project({ o: 0, list: 0, ref: 0 }), [{ _id: '1', kind: 'a', n: 1 }]],
    [(from) => from.limit(1).project({ 'o.p': 0, list: 0, ref: 0, kind: 0, n: 0 }), [{ _id: '1', o: { q: 2 } }]],
    [(from) => from.limit(1).project({ _id: 0, first: '$list' }), [{ first: ['x', 'y'] }]],
  ],
  lookup: [
    [
      (from) =>
        from.lookup({ from: 'contract_l', localField: 'ref', foreignField: '_id', as: 'found' }).project({ found: 1 }),
      [
        { _id: '1', found: [looked[0]] },
        { _id: '2', found: [looked[1]] },
        { _id: '3', found: [] },
      ],
    ],
    [
      (from) =>
        from
          .limit(1)
          .lookup({ from: 'contract_l', localField: '_id', foreignField: 'owner', as: 'found' })
          .project({ found: 1 }),
      [{ _id: '1', found: [looked[0], looked[2]] }],
    ],
    [
      (from, $, _) =>
        from
          .limit(1)
          .lookup({
            from: 'contract_l',
            let: { me: '$_id', least: 15 },
            pipeline: $.pipeline()
              .match(_.expr($.and([$.eq(['$owner', '$$me']), $.gt(['$v', '$$least'])])))
              .project({ v: 1 })
              .done(),
            as: 'found',
          })
          .project({ found: 1 }),
      [{ _id: '1', found: [{ _id: 'r3', v: 30 }] }],
    ],
  ],
  replaceRoot: [[(from) => from.limit(1).replaceRoot({ newRoot: '$o' }), [{ p: 1, q: 2 }]]],
  sample: [[(from) => from.limit(1).sample({ size: 1 }).project({ n: 1 }), [{ _id: '1', n: 1 }]]],
  sort: [
    [
      (from) => from.sort({ kind: -1, n: -1 }).project({ n: 1 }),
      [
        { _id: '2', n: 2 },
        { _id: '3', n: 3 },
        { _id: '1', n: 1 },
      ],
    ],
    [(from) => from.project({ n: 1 }).sort({ n: -1 }).limit(1), [{ _id: '3', n: 3 }]],
  ],
  sortByCount: [
    [
      (from) => from.sortByCount('$kind'),
      [
        { _id: 'a', count: 2 },
        { _id: 'b', count: 1 },
      ],
    ],
  ],
  unwind: [
    [
      (from) => from.unwind('$list').project({ list: 1 }),
      [
        { _id: '1', list: 'x' },
        { _id: '1', list: 'y' },
      ],
    ],
    [
      (from) =>
        from
          .unwind({ path: '$list', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true })
          .project({ list: 1, at: 1 }),
      [
        { _id: '1', list: 'x', at: 0 },
        { _id: '1', list: 'y', at: 1 },
        { _id: '2', at: null },
        { _id: '3', at: null },
      ],
    ],
    [(from) => from.match({ _id: '2' }).project({ list: 1 }), [{ _id: '2', list: [] }]],
  ],
}
