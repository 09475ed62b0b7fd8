import { actionsOf } from '#server/action'
import { answer } from '#server/answer'
import type { Context } from '#server/context'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { aWeixin } from '../../standin/testing/aWeixin'
import { features } from '../features'
import { aWechat } from '../server/wechat/testing/aWechat'
import { aStorage } from '../testing/aStorage'
import { askers, aTown } from '../testing/aTown'
import { house } from '../testing/atTheDoor'
import { asking, NOON } from '../testing/factories'

const SECRET = '去看望金鑫'
/** What stands nowhere but in the event. */
const OF_EVENT = [SECRET, '旧鼓楼三零一', '每人带一束花']
/** What its competition is called. */
const GAME = '探望棋局'

/** Whoever is let in without any role, and reads or does with the examples of the contracts. */
const open = Object.entries<AnyAction>(contracts).filter(([, { who }]) => ['anyone', 'person', 'member'].includes(who))
const actions = actionsOf(features)

/**
 * Addresses by chance that the screen of a hall reads with nobody signed in. They say how a competition is called and played, and
 * nothing of the event.
 */
const BY_LINK = ['competitions.standings', 'competitions.round', 'competitions.player', 'competitions.teamMatch']

let storage: Awaited<ReturnType<typeof aStorage>>
let weixin: Awaited<ReturnType<typeof aWeixin>>
beforeAll(async () => {
  storage = await aStorage()
  weixin = await aWeixin()
})
afterAll(() => Promise.all([storage.close(), weixin.close()]))

/** The town, whose cup is for one person by name and called by a word that stands nowhere else; everything leads to it. */
async function aTownWithAVisit(memberId: string) {
  const town = await aTown()
  const { store } = town
  const words = { title: SECRET, venue: '旧鼓楼三零一', description: '每人带一束花' }
  const openTo = { kind: 'invited' as const, memberIds: [memberId] }
  await store.events.change({ _id: 'cup' }, { ...words, openTo })
  for (const { id } of await store.competitions.listAll()) await store.competitions.change({ _id: id }, { name: GAME })
  // Whoever has a place, or plays in it, reads so, and is invited.
  await store.registrations.remove({ eventId: 'cup' })
  await store.entrants.change({}, { personId: 'p-Sun', people: ['p-Sun'] })
  await store.lotteryDraws.add({ id: 'cup', seedHash: 'a'.repeat(64) } as never)
  await store.brands.change({ _id: 'brand-1' }, { editions: [{ name: '第一届', year: 2026, eventId: 'cup' }] })
  for (const { id } of await store.articles.listAll()) await store.articles.change({ _id: id }, { eventId: 'cup' })
  return town
}

/** Things that are asked for by words or states are asked for as they would be found. */
const more: [string, unknown][] = [
  ['search.find', { text: SECRET }],
  ['news.search', { text: SECRET }],
  ['events.list', { when: 'open' }],
  ['events.list', { when: 'past' }],
]

async function ask(
  action: string,
  { input, by, invited }: { input: unknown; by: keyof typeof askers; invited: string }
) {
  const { store } = await aTownWithAVisit(invited)
  const wechat = aWechat(weixin.url, () => weixin.time.now)
  const context: Context = {
    ...{ ...asking(store, askers.federation ?? never()), house },
    ...{ person: askers[by], files: storage.files },
    wechat: () => ({ official: wechat, miniProgram: wechat, miniProgramAppId: '' }),
  }
  return answer(actions, { action, input }, async () => context)
}

function never(): never {
  throw new Error('nobody')
}

const exampleOf = ({ example }: AnyAction) => (typeof example === 'function' ? example(NOON) : example)

const asked = [...open.map(([name, action]): [string, unknown] => [name, exampleOf(action)]), ...more]

describe.each(asked)('an event for others by name is named to nobody else by %s', (name, input) => {
  test.each(['nobody', 'worker', 'member'] as const)('asked by %s', async (by) => {
    const { body, status } = await ask(name, { input, by, invited: 'm-Sun' })
    expect(status).toBeLessThan(500)
    const told = JSON.stringify(body)
    for (const word of OF_EVENT) expect(told).not.toContain(word)
    if (!BY_LINK.includes(name)) expect(told).not.toContain(GAME)
  })
})

test('is read by those whom it is for, in the list, by its address, in its brand and wherever else it is named', async () => {
  for (const name of [
    'events.list',
    'events.get',
    'brands.read',
    'competitions.of',
    'news.read',
    'events.drawProof',
  ] as const) {
    const told = await ask(name, { input: exampleOf(contracts[name]), by: 'member', invited: 'm-Li' })
    const word = name === 'competitions.of' ? GAME : SECRET
    expect([name, JSON.stringify(told.body).includes(word)]).toEqual([name, true])
  }
})
