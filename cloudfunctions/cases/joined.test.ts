import { roleFor, THE_STREET } from '#shared/access/role'
import { aCase } from '#shared/testing/aCase'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { dyingAfter, survive } from '../testing/dying'
import { anOfficer, aPerson, asking, DAY, NOON } from '../testing/factories'
import { lookDeed } from './timed/lookAtCase'

const LIN = anOfficer('Lin')
const HE = anOfficer('He')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const [LI, WANG] = [aPerson('Li'), aPerson('Wang')]
const asker = { personId: 'p-Wang', name: 'Wang', memberId: 'm-Wang' }

/** Li and Wang, and somebody without a name, say the same. */
async function aCounter() {
  const full = await aFullStore({ people: [LIN, HE, CHENG, LI, WANG] })
  const { store } = full
  const { asker: _nobody, unionId: _u, unionName: _n, ...unnamed } = aCase({ id: 'dark', number: '2026-0003' })
  await store.cases.addMany([
    aCase({ id: 'main', number: '2026-0001' }),
    aCase({ id: 'same', number: '2026-0002', asker }),
    { ...unnamed, codeHash: 'h4sh' },
  ])
  const time = { now: NOON }
  const as = (person: typeof LI) => asking(store, person, time.now)
  const rev = async (caseId: string) => (await store.cases.get(caseId)).rev
  const join = async (caseId: string, into: string, person = LIN) =>
    atTheDoor('cases.join', { caseId, rev: await rev(caseId), into }, as(person))
  const answer = async (caseId: string, person = LIN) =>
    atTheDoor('cases.answer', { caseId, rev: await rev(caseId), text: '周六起开' }, as(person))
  const stateOf = async (caseId: string) => (await store.cases.get(caseId)).state
  return { ...full, time, as, rev, join, answer, stateOf }
}

describe('cases about the same', () => {
  test('are all answered with one answer, each under its own number, and each who asked is told', async () => {
    const { store, join, answer, stateOf, as } = await aCounter()
    answered(await join('same', '2026-0001'))
    answered(await join('dark', '2026-0001'))
    const board = answered(await atTheDoor('cases.open', { caseId: 'main' }, as(HE)))
    expect(board.joined.map(({ number }) => number).sort()).toEqual(['2026-0002', '2026-0003'])
    answered(await answer('main'))
    expect([await stateOf('same'), await stateOf('dark')]).toEqual(['answered', 'answered'])
    expect((await store.cases.get('same')).steps.at(-1)).toMatchObject({ by: 'Lin', words: '周六起开' })
    expect(await store.messages.count({ personId: 'p-Wang', title: 'Lin答复了您说的事' })).toBe(1)
  })

  test('tell nobody who the others are', async () => {
    const { join, as } = await aCounter()
    answered(await join('same', '2026-0001'))
    const track = answered(await atTheDoor('cases.track', { which: { caseId: 'same' } }, as(WANG)))
    expect(track.steps.at(-1)?.deed).toBe('joined')
    expect(JSON.stringify(track)).not.toMatch(/2026-0001|main|p-Li|m-Li/)
  })

  test('are parted again, and then answered each by itself', async () => {
    const { join, answer, stateOf, as, rev } = await aCounter()
    answered(await join('same', '2026-0001'))
    answered(await atTheDoor('cases.part', { caseId: 'same', rev: await rev('same') }, as(LIN)))
    answered(await answer('main'))
    expect(await stateOf('same')).toBe('received')
  })

  test('are parted by themselves when the one they wait for is taken back', async () => {
    const { store, join, as } = await aCounter()
    answered(await join('same', '2026-0001'))
    answered(await atTheDoor('cases.withdraw', { which: { caseId: 'main' } }, as(LI)))
    expect((await store.cases.get('same')).joinedTo).toBeUndefined()
  })

  test('make no chain, and are not joined to what is over, to itself, or to what one may not handle', async () => {
    const { store, join, answer } = await aCounter()
    answered(await join('same', '2026-0001'))
    const refused = async (caseId: string, into: string) =>
      expect(await join(caseId, into)).toMatchObject({ reason: 'case_no_such' })
    await refused('dark', '2026-0002')
    await refused('main', '2026-0003')
    await refused('dark', '2026-0003')
    await refused('dark', '2026-0099')
    await store.cases.add(aCase({ id: 'about', number: '2026-0004', barred: ['p-Lin'] }))
    await refused('dark', '2026-0004')
    answered(await answer('main'))
    await refused('dark', '2026-0001')
  })

  test('are all answered in the end, wherever the process dies', async () => {
    let left = 0
    for (let writes = 1; writes < 12; writes++) {
      const { store, join, stateOf, as, time, rev } = await aCounter()
      answered(await join('same', '2026-0001'))
      await store.agenda.remove({ subject: 'same' })
      const dying = { ...as(LIN), store: dyingAfter(writes, store) }
      await survive(atTheDoor('cases.answer', { caseId: 'main', rev: await rev('main'), text: '周六起开' }, dying))
      const rows = (await store.agenda.listAll()).filter(({ subject }) => subject === 'same')
      if ((await stateOf('main')) !== 'answered') continue
      if ((await stateOf('same')) !== 'answered') left++
      if ((await stateOf('same')) !== 'answered') expect(rows).toHaveLength(1)
      await lookDeed.run({ store, clock: () => time.now } as never, 'same')
      expect(await stateOf('same')).toBe('answered')
    }
    expect(left).toBeGreaterThan(0)
  })

  test('that are kept from whoever answers wait for somebody else; what is late says why', async () => {
    const { store, join, answer, stateOf, time } = await aCounter()
    answered(await join('same', '2026-0001'))
    answered(await join('dark', '2026-0001'))
    await store.cases.change({ _id: 'same' }, { barred: ['p-Lin'] })
    await store.cases.change({ _id: 'dark' }, { dueAt: NOON })
    time.now += 1
    answered(await answer('main'))
    expect([await stateOf('same'), await stateOf('dark')]).toEqual(['received', 'answered'])
    expect((await store.cases.get('dark')).steps.at(-1)?.whyLate).toContain('一起答复')
  })

  test('do not come along when one of them is opened again', async () => {
    const { store, join, answer, as, time } = await aCounter()
    answered(await join('same', '2026-0001'))
    answered(await answer('main'))
    time.now += DAY
    const bad = { which: { caseId: 'same' }, face: 'bad' as const, more: '没有开' }
    expect(answered(await atTheDoor('cases.rate', bad, as(WANG))).state).toBe('reopened')
    expect((await store.cases.get('same')).joinedTo).toBeUndefined()
  })
})
