import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { dyingAfter, survive } from '../../testing/dying'
import { aHandOver, type HandOver } from '../../testing/places/aHandOver'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { turnKey } from '../places/turnKey'

describe('of two who act at once', () => {
  test.each([
    ['the holder withdraws', (cup: HandOver) => cup.withdraw('Li')],
    ['the holder takes it back', (cup: HandOver) => cup.keep('Li')],
    ['the colleague accepts twice', (cup: HandOver) => cup.takeOver('Wang')],
    ['the colleague signs up', (cup: HandOver) => cup.register('Wang')],
    ['the colleague declines', (cup: HandOver) => cup.decline('Wang')],
    ['the organiser takes the holder out', (cup: HandOver) => cup.remove('Li')],
    ['another leaves the book', (cup: HandOver) => cup.withdraw('Zhao')],
  ])('the place has one holder at most, and is never lost: %s', async (_what, other) => {
    for (const isFirst of [true, false]) {
      const cup = await aHandOver({ capacity: 4 })
      await cup.withdraw('Li')
      await cup.register('Zhao')
      await cup.register('Li')
      await cup.handOver('Li', 'Wang')
      const deeds = [() => cup.takeOver('Wang'), () => other(cup)]
      await Promise.all((isFirst ? deeds : deeds.reverse()).map((deed) => deed()))
      await cup.repair()
      const book = await cup.book()
      expectWhole(book)
      await expectWritten(cup.store, book)
    }
  })

  /** The store for a deed between whose last look and whose write another deed comes. */
  const overtakenBy = (store: Store, other: () => Promise<unknown>): Store => {
    let isOver = false
    const change: typeof store.places.change = async (...given) => {
      if (!isOver) {
        isOver = true
        await other()
      }
      return store.places.change(...given)
    }
    return { ...store, places: { ...store.places, change } }
  }

  test.each([
    ['the holder withdraws', ['Zhao', 'Chen'], (cup: HandOver) => cup.withdraw('Li')],
    ['the holder takes it back', ['Zhao', 'Chen', 'Li'], (cup: HandOver) => cup.keep('Li')],
    ['the colleague declines', ['Zhao', 'Chen', 'Li'], (cup: HandOver) => cup.decline('Wang')],
    ['the colleague signs up', ['Zhao', 'Chen', 'Li', 'Wang'], (cup: HandOver) => cup.register('Wang')],
    ['the holder is taken out', ['Zhao', 'Chen'], (cup: HandOver) => cup.remove('Li')],
    [
      'the colleague is taken out',
      ['Zhao', 'Chen', 'Li'],
      async (cup: HandOver) => {
        await cup.register('Wang')
        await cup.remove('Wang')
      },
    ],
    [
      'the holder comes again',
      ['Zhao', 'Chen', 'Li'],
      async (cup: HandOver) => {
        await cup.withdraw('Li')
        await cup.register('Li')
      },
    ],
    ['somebody before the holder leaves', ['Chen', 'Wang'], (cup: HandOver) => cup.withdraw('Zhao')],
    [
      'the colleague comes with somebody else',
      ['Zhao', 'Wang', 'Chen', 'Li'],
      ({ store }: HandOver) => {
        const key = turnKey('m-Zhao')
        const people = { people: _.push([{ id: 'm-Wang', turn: key }]), [`turns.${key}.people`]: ['m-Zhao', 'm-Wang'] }
        const places = { 'pools.c.left': _.inc(-1), free: _.inc(-1), numbered: _.addToSet('m-Wang') }
        return store.places.change({ _id: 'cup' }, { ...people, ...places })
      },
    ],
    [
      'functions deployed before make another holding of it',
      ['Zhao', 'Chen', 'Li'],
      ({ store }: HandOver) => store.places.change({ _id: 'cup' }, { [`turns.${turnKey('m-Li')}.turn`]: 'another' }),
    ],
    [
      'the event begins earlier',
      ['Zhao', 'Chen', 'Li'],
      (cup: HandOver) => cup.store.places.change({ _id: 'cup' }, { startsAt: cup.time.now }),
    ],
  ] as const)('nothing of the place is lost or doubled when %s in the midst of it', async (_what, holders, other) => {
    const cup = await aHandOver({ capacity: 5 })
    await cup.withdraw('Li')
    for (const name of ['Zhao', 'Chen', 'Li']) await cup.register(name)
    await cup.handOver('Li', 'Wang')
    await cup.takeOver(
      'Wang',
      overtakenBy(cup.store, () => Promise.resolve(other(cup)))
    )
    const book = await cup.book()
    expectWhole(book)
    expect((await cup.standing()).holders.sort()).toEqual([...holders].sort())
    expect((book.handing ?? []).filter(({ key }) => !(key in book.turns))).toEqual([])
  })

  test.each([1, 2, 3, 4, 5, 6])('a crash behind write %i leaves one holder, and everybody told', async (writes) => {
    for (const deed of ['handOver', 'takeOver', 'decline'] as const) {
      const cup = await aHandOver()
      const dying = dyingAfter(writes, cup.store)
      if (deed === 'handOver') await survive(cup.handOver('Li', 'Wang', dying))
      else {
        await cup.handOver('Li', 'Wang')
        await survive(cup[deed]('Wang', dying))
      }
      await cup.repair()
      await cup.repair()
      const book = await cup.book()
      expectWhole(book)
      expect(book.settledRev).toBe(book.rev)
      await expectWritten(cup.store, book)
      const [open] = book.handing ?? []
      expect((await cup.told('Wang')).includes('place_handing')).toBe(open !== undefined || deed !== 'handOver')
      expect((await cup.told('Li')).includes('place_declined')).toBe(open?.declined === true)
    }
  })
})
