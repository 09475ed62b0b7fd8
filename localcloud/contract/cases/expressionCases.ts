import type { Db } from '@cloudbase/database'

type Aggregate = Db['command']['aggregate']

/** The document that all expressions are evaluated on. */
export const examined = {
  _id: 'e',
  n: 7,
  minus: -3.7,
  text: 'Hello',
  chinese: '工会',
  list: [3, 1, 2],
  words: ['a', 'b'],
  nested: { a: 1, b: 2 },
  pairs: [['k', 1]],
  // Sunday 31 December 2023, 23:30:15.250 in Beijing.
  day: new Date(Date.UTC(2023, 11, 31, 15, 30, 15, 250)),
  yes: true,
}

/** An expression and its result on `examined`; `refused` when the local cloud must not answer it. */
export type ExpressionCase = readonly [expression: ($: Aggregate) => unknown, result: unknown]

const beijing = { date: '$day', timezone: 'Asia/Shanghai' }

/** One case for every expression of the SDK; accumulators are in `accumulatorCases`. */
export const expressionCases: Record<string, ExpressionCase> = {
  abs: [($) => $.abs('$minus'), 3.7],
  add: [($) => $.add(['$n', 1, 2]), 10],
  ceil: [($) => $.ceil('$minus'), -3],
  divide: [($) => $.divide(['$n', 2]), 3.5],
  exp: [($) => $.exp(0), 1],
  floor: [($) => $.floor('$minus'), -4],
  ln: [($) => $.ln(1), 0],
  log: [($) => $.log([8, 2]), 3],
  log10: [($) => $.log10(1000), 3],
  mod: [($) => $.mod(['$n', 4]), 3],
  multiply: [($) => $.multiply(['$n', 3]), 21],
  pow: [($) => $.pow(['$n', 2]), 49],
  sqrt: [($) => $.sqrt(49), 7],
  subtract: [($) => $.subtract(['$n', 10]), -3],
  trunc: [($) => $.trunc('$minus'), -3],
  arrayElemAt: [($) => $.arrayElemAt(['$list', -1]), 2],
  arrayToObject: [($) => $.arrayToObject('$pairs'), { k: 1 }],
  concatArrays: [($) => $.concatArrays(['$list', '$words']), [3, 1, 2, 'a', 'b']],
  filter: [($) => $.filter({ input: '$list', as: 'each', cond: $.gt(['$$each', 1]) }), [3, 2]],
  in: [($) => $.in([1, '$list']), true],
  indexOfArray: [($) => $.indexOfArray(['$list', 2]), 2],
  isArray: [($) => $.isArray('$list'), true],
  map: [($) => $.map({ input: '$list', as: 'each', in: $.add(['$$each', 1]) }), [4, 2, 3]],
  range: [($) => $.range([0, 6, 2]), [0, 2, 4]],
  reduce: [($) => $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
  reverseArray: [($) => $.reverseArray('$list'), [2, 1, 3]],
  size: [($) => $.size('$list'), 3],
  slice: [($) => $.slice(['$list', 1, 1]), [1]],
  zip: [
    ($) => $.zip({ inputs: ['$words', '$list'] }),
    [
      ['a', 3],
      ['b', 1],
    ],
  ],
  and: [($) => $.and(['$yes', $.gt(['$n', 3])]), true],
  not: [($) => $.not(['$yes']), false],
  or: [($) => $.or([false, '$yes']), true],
  cmp: [($) => $.cmp(['$n', 9]), -1],
  eq: [($) => $.eq(['$n', 7]), true],
  gt: [($) => $.gt(['$n', 7]), false],
  gte: [($) => $.gte(['$n', 7]), true],
  lt: [($) => $.lt(['$n', 7]), false],
  lte: [($) => $.lte(['$n', 7]), true],
  neq: [($) => $.neq(['$n', 7]), false],
  // biome-ignore lint/suspicious/noThenProperty: MongoDB's word
  cond: [($) => $.cond({ if: $.gt(['$n', 3]), then: 'many', else: 'few' }), 'many'],
  ifNull: [($) => $.ifNull(['$missing', 'none']), 'none'],
  // biome-ignore lint/suspicious/noThenProperty: MongoDB's word
  switch: [($) => $.switch({ branches: [{ case: $.eq(['$n', 7]), then: 'seven' }], default: 'other' }), 'seven'],
  dateFromParts: [
    ($) => $.dateFromParts({ year: 2024, month: 1, day: 1, timezone: 'Asia/Shanghai' }),
    new Date(Date.UTC(2023, 11, 31, 16)),
  ],
  dateFromString: [($) => $.dateFromString({ dateString: '2024-01-01T00:00:00Z' }), new Date(Date.UTC(2024, 0, 1))],
  dayOfMonth: [($) => $.dayOfMonth(beijing), 31],
  dayOfWeek: [($) => $.dayOfWeek(beijing), 1],
  dayOfYear: [($) => $.dayOfYear(beijing), 365],
  isoDayOfWeek: [($) => $.isoDayOfWeek(beijing), 7],
  isoWeek: [($) => $.isoWeek(beijing), 52],
  isoWeekYear: [($) => $.isoWeekYear(beijing), 2023],
  millisecond: [($) => $.millisecond('$day'), 250],
  minute: [($) => $.minute('$day'), 30],
  month: [($) => $.month(beijing), 12],
  second: [($) => $.second('$day'), 15],
  hour: [($) => $.hour(beijing), 23],
  week: [($) => $.week(beijing), 53],
  year: [($) => $.year(beijing), 2023],
  literal: [($) => $.literal('$n'), '$n'],
  mergeObjects: [($) => $.mergeObjects(['$nested', { b: 9 }]), { a: 1, b: 9 }],
  objectToArray: [
    ($) => $.objectToArray('$nested'),
    [
      { k: 'a', v: 1 },
      { k: 'b', v: 2 },
    ],
  ],
  allElementsTrue: [($) => $.allElementsTrue(['$list']), true],
  anyElementTrue: [($) => $.anyElementTrue([[false, 1]]), true],
  setDifference: [($) => $.setDifference(['$list', [1]]), [3, 2]],
  setEquals: [($) => $.setEquals(['$list', [1, 2, 3]]), true],
  setIntersection: [($) => $.setIntersection(['$list', [2, 9]]), [2]],
  setIsSubset: [($) => $.setIsSubset([[1, 2], '$list']), true],
  setUnion: [($) => $.setUnion([[1], [1, 2]]), [1, 2]],
  concat: [($) => $.concat(['$text', '!']), 'Hello!'],
  dateToString: [($) => $.dateToString({ ...beijing, format: '%Y-%m-%d %H:%M:%S' }), '2023-12-31 23:30:15'],
  indexOfBytes: [($) => $.indexOfBytes(['$text', 'l']), 2],
  indexOfCP: [($) => $.indexOfCP(['$chinese', '会']), 1],
  split: [($) => $.split(['$text', 'l']), ['He', '', 'o']],
  strLenBytes: [($) => $.strLenBytes('$chinese'), 6],
  strLenCP: [($) => $.strLenCP('$chinese'), 2],
  strcasecmp: [($) => $.strcasecmp(['$text', 'HELLO']), 0],
  substr: [($) => $.substr(['$text', 1, 2]), 'el'],
  substrBytes: [($) => $.substrBytes(['$chinese', 0, 3]), '工'],
  substrCP: [($) => $.substrCP(['$chinese', 1, 1]), '会'],
  toLower: [($) => $.toLower('$text'), 'hello'],
  toUpper: [($) => $.toUpper('$text'), 'HELLO'],
  meta: [($) => $.meta('textScore'), 'refused'],
  let: [($) => $.let({ vars: { twice: $.multiply(['$n', 2]) }, in: $.add(['$$twice', 1]) }), 15],
}

/** One case for every accumulator, over n = 2, 4, 4 and 10 and a fifth document without n. */
export const accumulatorCases: Record<string, ExpressionCase> = {
  addToSet: [($) => $.addToSet('$n'), [2, 4, 10]],
  avg: [($) => $.avg('$n'), 5],
  first: [($) => $.first('$n'), 2],
  last: [($) => $.last('$_id'), '5'],
  max: [($) => $.max('$n'), 10],
  min: [($) => $.min('$n'), 2],
  push: [($) => $.push('$n'), [2, 4, 4, 10]],
  stdDevPop: [($) => $.stdDevPop('$n'), 3],
  stdDevSamp: [($) => $.stdDevSamp('$n'), 3.4641016151377544],
  sum: [($) => $.sum('$n'), 20],
  mergeObjects: [($) => $.mergeObjects('$o'), { a: 1, b: 2 }],
}
