import { actionsOf } from '#server/action'
import type { Feature } from '#server/feature'
import { openHouse } from '#server/openHouse'
import { roleFor, THE_STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { tellingsOf } from '#shared/cases/promise'
import { features } from '../features'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { bringCase } from './beginCase'
import { lookDeed } from './timed/lookAtCase'

const LIN = anOfficer('Lin')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const LI = aPerson('Li')
const SAID: Input<'cases.say'> = {
  ...{
    newKey: 'a'.repeat(16),
    kind: 'supervision',
    topic: 'funds',
    words: '这一笔为什么比去年多一倍？',
    to: 'station',
  },
}

/** What a later feature would bring: lines of a ledger, and notices that people may object to. */
const later: Feature = {
  caseSubjects: {
    ledgerLine: async (_store, id) => (id === 'line-7' ? { name: '2026 年 3 月，文体活动 12,000 元' } : undefined),
    notice: async (_store, id) => (id === 'notice-1' ? { name: '模范职工之家推荐名单（公示）' } : undefined),
  },
}
const house = openHouse([...features, later])
const actions = actionsOf(features)

async function aStation() {
  const full = await aFullStore({ people: [LIN, CHENG, LI] })
  const { store } = full
  const as = (person: typeof LI | typeof LIN, now = NOON) => asking(store, person, now)
  const call = async <Name extends 'cases.say' | 'cases.sayUnnamed'>(name: Name, over: Partial<Input<'cases.say'>>) =>
    (await actions[name]?.({ ...SAID, ...over }, { ...as(LI), house })) as Output<Name>
  return {
    ...{ ...full, as },
    say: (over: Partial<Input<'cases.say'>> = {}) => call('cases.say', over),
    sayUnnamed: (over: Partial<Input<'cases.say'>> = {}) => call('cases.sayUnnamed', over),
    open: async (caseId: string, person = LIN) => answered(await atTheDoor('cases.open', { caseId }, as(person))),
    answer: (caseId: string, rev: number) =>
      atTheDoor('cases.answer', { caseId, rev, text: '查过了，是两次活动合在一笔。' }, as(LIN)),
    track: async (which: Input<'cases.track'>['which']) => answered(await atTheDoor('cases.track', { which }, as(LI))),
  }
}

describe('a question on a line of the ledger', () => {
  test('is a case about it, under the name that it had, for whoever asked and whoever answers', async () => {
    const { say, open, track, answer } = await aStation()
    const { id } = answered(await say({ about: { kind: 'ledgerLine', id: 'line-7' } }))
    const about = { kind: 'ledgerLine', id: 'line-7', name: '2026 年 3 月，文体活动 12,000 元' }
    expect((await open(id)).view.about).toEqual(about)
    answered(await answer(id, 1))
    expect(await track({ caseId: id })).toMatchObject({ about, state: 'answered' })
  })

  test('that is gone, or of a kind that nobody knows, is refused and nothing is begun', async () => {
    const { say, store } = await aStation()
    const gone = { ok: false, reason: 'case_no_thing' }
    expect(await say({ about: { kind: 'ledgerLine', id: 'line-8' } })).toEqual(gone)
    expect(await say({ about: { kind: 'constructor', id: 'line-7' } })).toEqual(gone)
    expect(await store.cases.count()).toBe(0)
  })
})

describe('an objection to a public notice', () => {
  test('can be made without a name, and leads to nobody', async () => {
    const { sayUnnamed, track, store } = await aStation()
    const { id, code } = answered(await sayUnnamed({ about: { kind: 'notice', id: 'notice-1' } }))
    expect(await track({ code })).toMatchObject({ isAnonymous: true, about: { name: '模范职工之家推荐名单（公示）' } })
    const stored = await store.cases.get(id)
    expect(stored.asker).toBeUndefined()
    expect(JSON.stringify(stored)).not.toContain('"p-Li"')
  })
})

describe('a joint case with labour and tax', () => {
  test('is brought in by its feature, worked on like any other, and found again by the id that it gave', async () => {
    const { store, open, answer } = await aStation()
    const joint = {
      ...{ id: 'joint-2026-3', kind: 'help' as const, topic: 'rights' as const, words: '一家饭店欠薪，三家一起去。' },
      source: '劳动监察、税务、工会联合',
    }
    const begun = answered(await bringCase(store, joint, NOON))
    expect(answered(await bringCase(store, joint, NOON + 1))).toEqual(begun)
    expect(await store.cases.count()).toBe(1)
    const { view } = await open('joint-2026-3')
    expect(view).toMatchObject({ source: '劳动监察、税务、工会联合', isAnonymous: false, number: '2026-0001' })
    answered(await answer('joint-2026-3', view.rev))
    expect((await store.cases.get('joint-2026-3')).steps.at(-1)).toMatchObject({ deed: 'answered', by: 'Lin' })
    await expect(open('joint-2026-3', LI as typeof LIN)).rejects.toThrow('forbidden')
  })
})

describe('a message of the command centre', () => {
  const message = {
    ...{ id: 'command-88', kind: 'help' as const, topic: 'others' as const, words: '南门外有骑手晕倒，已送医。' },
    source: '全响应指挥中心',
  }

  test('is promised, told to whoever is responsible, and escalated when it is late; nobody is told as its asker', async () => {
    const { store } = await aStation()
    const { dueAt } = answered(await bringCase(store, message, NOON))
    expect(await store.tasks.count({ subject: 'command-88' })).toBe(1)
    const late = tellingsOf(dueAt).find(({ telling }) => telling === 'late')
    for (let look = 0; look < 3; look++)
      await lookDeed.run({ store, clock: () => late?.at ?? 0 } as never, 'command-88')
    expect((await store.cases.get('command-88')).told).toContain('late')
    expect(await store.messages.count({ personId: 'p-Cheng' })).toBeGreaterThan(0)
    expect(await store.messages.count({ kind: 'case_step' })).toBe(0)
  })

  test('with nobody to handle it is refused rather than lost', async () => {
    const { store } = await aStation()
    await store.people.change({ _id: 'p-Lin' }, { roles: [] })
    await store.people.change({ _id: 'p-Cheng' }, { roles: [] })
    expect(await bringCase(store, message, NOON)).toEqual({ ok: false, reason: 'case_nobody' })
  })
})
