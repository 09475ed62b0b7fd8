import { matchEndings, type Told } from './matchEndings'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 22, 4)

type Tried = [name: string, minutes: number]
type Said = [messageId: string, minutes: number, word?: 'refused']

const open = (...tried: Tried[]) =>
  tried.map(([name, minutes]) => ({
    name,
    personId: 'p-Li',
    template: 'place' as const,
    triedAt: NOON + minutes * MINUTE,
  }))
const said = (...told: Said[]): Told[] =>
  told.map(([messageId, minutes, word]) => ({
    personId: 'p-Li',
    template: 'place',
    ending: {
      messageId,
      delivered: word === undefined,
      at: NOON + minutes * MINUTE,
      ...(word && { reason: 'blocked' as const }),
    },
  }))

describe('an event without an id of ours', () => {
  test.each<[string, Said[], Tried[], string[]]>([
    ['is about the one message there is', [['1', 0]], [['a', 0]], ['1 a']],
    ['is about none that was tried later', [['1', 0]], [['a', 5]], []],
    ['is about none of long ago', [['1', 90]], [['a', 0]], []],
    [
      'is about the later one when the earlier is long ago',
      [['1', 90]],
      [
        ['a', 0],
        ['b', 89],
      ],
      ['1 b'],
    ],
    [
      'is about none of two it could be about',
      [['1', 2]],
      [
        ['a', 0],
        ['b', 1],
      ],
      [],
    ],
    [
      'leaves the other one to the other event',
      [
        ['1', 0],
        ['2', 5],
      ],
      [
        ['a', 0],
        ['b', 5],
      ],
      ['1 a', '2 b'],
    ],
    [
      'whatever came first',
      [
        ['2', 5],
        ['1', 0],
      ],
      [
        ['a', 0],
        ['b', 5],
      ],
      ['1 a', '2 b'],
    ],
    [
      'of as many as there are messages, which all say the same',
      [
        ['2', 5],
        ['1', 6],
      ],
      [
        ['a', 3],
        ['b', 4],
      ],
      ['2 a', '1 b'],
    ],
    [
      'unless one of them says another thing',
      [
        ['2', 5, 'refused'],
        ['1', 6],
      ],
      [
        ['a', 3],
        ['b', 4],
      ],
      [],
    ],
    [
      'unless one is missing',
      [
        ['2', 5],
        ['1', 6],
      ],
      [
        ['a', 3],
        ['b', 4],
        ['c', 4],
      ],
      [],
    ],
  ])('%s', (_what, told, tried, expected) => {
    const matched = matchEndings(said(...told), open(...tried))
    expect(matched.map(([{ ending }, { name }]) => `${ending.messageId} ${name}`)).toEqual(expected)
  })

  test('is about nobody else, and no other template', () => {
    const [place] = open(['a', 0])
    if (!place) throw new Error('no place')
    const others = [
      { ...place, personId: 'p-Wang' },
      { ...place, template: 'notice' as const },
    ]
    expect(matchEndings(said(['1', 0]), others)).toEqual([])
  })
})
