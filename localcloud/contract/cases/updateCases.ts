import type { Db } from '@cloudbase/database'

type Command = Db['command']

/** A document, a change, and the document after it, or a pattern of the refusal's words. */
export type UpdateCase = {
  readonly before: object
  readonly change: (_: Command) => object
  readonly after: object | RegExp
}

/** Cases for every update command of the SDK, at least one each. */
export const updateCases: Record<string, readonly UpdateCase[]> = {
  set: [
    { before: { o: { a: 1, b: 2 } }, change: (_) => ({ o: _.set({ c: 3 }) }), after: { o: { c: 3 } } },
    { before: { o: { a: 1, b: 2 } }, change: () => ({ o: { a: 9 } }), after: { o: { a: 9, b: 2 } } },
    { before: { o: { a: 1 } }, change: () => ({ 'o.x.y': 1 }), after: { o: { a: 1, x: { y: 1 } } } },
    { before: { list: [1, 2] }, change: () => ({ 'list.1': 5 }), after: { list: [1, 5] } },
    { before: { list: [1] }, change: () => ({ 'list.3': 5 }), after: { list: [1, null, null, 5] } },
    { before: { n: 1 }, change: () => ({ 'n.x': 1 }), after: /Cannot create field/ },
    { before: { n: 1 }, change: () => ({ day: new Date(5) }), after: { n: 1, day: new Date(5) } },
    { before: {}, change: () => ({ 'bad-name': 1 }), after: /bad-name/ },
  ],
  remove: [
    { before: { a: 1, b: 2 }, change: (_) => ({ a: _.remove() }), after: { b: 2 } },
    { before: { b: 2 }, change: (_) => ({ 'x.y': _.remove() }), after: { b: 2 } },
    { before: { list: [1, 2] }, change: (_) => ({ 'list.0': _.remove() }), after: { list: [null, 2] } },
  ],
  inc: [
    { before: { n: 1 }, change: (_) => ({ n: _.inc(-3), m: _.inc(2) }), after: { n: -2, m: 2 } },
    { before: { n: 'one' }, change: (_) => ({ n: _.inc(1) }), after: /not a number/ },
  ],
  mul: [{ before: { n: 4 }, change: (_) => ({ n: _.mul(2.5), m: _.mul(3) }), after: { n: 10, m: 0 } }],
  push: [
    { before: { list: [1] }, change: (_) => ({ list: _.push([2, 3]) }), after: { list: [1, 2, 3] } },
    { before: { list: [1] }, change: (_) => ({ list: _.push(2, 3) }), after: { list: [1, 2, 3] } },
    { before: {}, change: (_) => ({ list: _.push([{ k: 1 }]) }), after: { list: [{ k: 1 }] } },
    {
      before: { list: [3, 1] },
      change: (_) => ({ list: _.push({ each: [2], sort: 1, slice: 2 }) }),
      after: { list: [1, 2] },
    },
    {
      before: { list: [1, 4] },
      change: (_) => ({ list: _.push({ each: [2, 3], position: 1 }) }),
      after: { list: [1, 2, 3, 4] },
    },
    {
      before: {},
      change: (_) => ({ list: _.push({ each: [3, 1, 2], sort: -1, slice: -2 }) }),
      after: { list: [2, 1] },
    },
    { before: { list: 'no list' }, change: (_) => ({ list: _.push([1]) }), after: /must be an array/ },
  ],
  pull: [
    { before: { list: [1, 2, 1] }, change: (_) => ({ list: _.pull(1) }), after: { list: [2] } },
    { before: { list: [1, 5, 9] }, change: (_) => ({ list: _.pull(_.gt(4)) }), after: { list: [1] } },
    {
      before: {
        list: [
          { k: 1, v: 1 },
          { k: 2, v: 1 },
        ],
      },
      change: (_) => ({ list: _.pull({ k: 1 }) }),
      after: { list: [{ k: 2, v: 1 }] },
    },
    { before: {}, change: (_) => ({ list: _.pull(1) }), after: {} },
  ],
  pullAll: [{ before: { list: [1, 2, 3] }, change: (_) => ({ list: _.pullAll([1, 3]) }), after: { list: [2] } }],
  pop: [{ before: { list: [1, 2] }, change: (_) => ({ list: _.pop() }), after: { list: [1] } }],
  shift: [{ before: { list: [1, 2] }, change: (_) => ({ list: _.shift() }), after: { list: [2] } }],
  unshift: [{ before: { list: [3] }, change: (_) => ({ list: _.unshift([1, 2]) }), after: { list: [1, 2, 3] } }],
  addToSet: [
    { before: { list: [1] }, change: (_) => ({ list: _.addToSet(1) }), after: { list: [1] } },
    { before: { list: [1] }, change: (_) => ({ list: _.addToSet(2) }), after: { list: [1, 2] } },
    { before: { list: [1] }, change: (_) => ({ list: _.addToSet({ $each: [1, 2, 2] }) }), after: { list: [1, 2] } },
    { before: {}, change: (_) => ({ list: _.addToSet({ k: 1 }) }), after: { list: [{ k: 1 }] } },
  ],
  rename: [{ before: { a: 1 }, change: (_) => ({ a: _.rename('b') }), after: { b: 1 } }],
  bit: [{ before: { n: 13 }, change: (_) => ({ n: _.bit({ and: 10 }) }), after: { n: 8 } }],
  max: [{ before: { n: 5 }, change: (_) => ({ n: _.max(3), m: _.max(3) }), after: { n: 5, m: 3 } }],
  min: [{ before: { n: 5 }, change: (_) => ({ n: _.min(3) }), after: { n: 3 } }],
}
