import type { Input } from '#shared/api'
import type { Member } from '#shared/membership/member'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, aPerson, asking, NOON } from '../testing/factories'
import { PROOF_LASTS_MS } from './provenPhone'

const PHONE = '19900000001'

function withoutRow(name: string) {
  const { member: _member, ...stranger } = aPerson(name)
  return stranger
}

function aRow(name: string, over: Partial<Member> = {}): Member {
  const { personId: _personId, ...row } = aMember(name)
  return { ...row, ...over }
}

async function aRoster(...rows: Member[]) {
  const agreed = { version: 99, at: NOON }
  const people = ['Li', 'Wang'].map((name) => ({ ...withoutRow(name), agreed }))
  const store = await aStore({ members: rows, people })
  await store.enterprises.add({
    ...{ id: 'noodle-house', name: '面馆', unionId: 'noodle-union', unionName: '面馆工会', grams: [], pageKey: 'n' },
    ...{ address: '', gridId: 'grid-01', size: 'micro', ownership: 'private', industry: '餐饮', members: 9 },
  })
  const by = async (name: string, now = NOON) => asking(store, await store.people.get(`p-${name}`), now)
  return {
    store,
    recognise: async (name = 'Li', code = `phone-${PHONE}`) =>
      atTheDoor('membership.recognise', { code }, await by(name)),
    bind: async (proof: string, { name = 'Li', as = 'Li', now = NOON } = {}) =>
      atTheDoor(
        'membership.bind',
        { name, enterpriseId: 'noodle-house', phone: { from: 'recognised', proof } } satisfies Input<'membership.bind'>,
        await by(as, now)
      ),
  }
}

describe('somebody whose number WeChat vouches for', () => {
  test('is asked whether they are the one on the roster, and is bound by a yes', async () => {
    const { recognise, bind, store } = await aRoster(aRow('Li'))
    const found = answered(await recognise())

    expect(found).toMatchObject({ kind: 'found', name: 'Li', enterprise: { id: 'noodle-house', name: '面馆' } })
    expect(JSON.stringify(found)).not.toContain(PHONE)
    expect(await bind(found.proof ?? '')).toEqual({ ok: true, value: { kind: 'bound' } })
    expect((await store.people.get('p-Li')).member?.id).toBe('m-Li')
  })

  test.each([
    ['no row has the number', []],
    ['two rows have it', [aRow('Li'), aRow('Wang')]],
    ['somebody else is bound to the row', [aRow('Li', { personId: 'p-Zhao' })]],
    ['the person of the row has left', [aRow('Li', { standing: 'left' })]],
    ['a sheet gave the number to the name', [aRow('Li', { phoneBySheet: true })]],
    ['an officer has taken the row from them', [aRow('Li', { releasedFrom: ['p-Li'] })]],
  ])('is told nothing of the roster when %s, and can still fill in the form', async (_why, rows) => {
    const { recognise, bind, store } = await aRoster(...rows)
    const { proof = '', ...told } = answered(await recognise())

    expect(told).toEqual({ kind: 'unknown' })
    expect(await bind(proof, { name: '李例一' })).toEqual({ ok: true, value: { kind: 'queued' } })
    expect(await store.bindings.findWhere({ personId: 'p-Li' })).toMatchObject({ phone: PHONE, name: '李例一' })
  })

  test.each([
    ['somebody else', { as: 'Wang' }],
    ['a quarter of an hour later', { now: NOON + PROOF_LASTS_MS }],
  ])('has a proof that is worth nothing to %s', async (_who, over) => {
    const { recognise, bind, store } = await aRoster(aRow('Li'))
    const { proof = '' } = answered(await recognise())

    expect(await bind(proof, over)).toEqual({ ok: false, reason: 'phone_not_given' })
    expect((await store.members.get('m-Li')).personId).toBeUndefined()
  })

  test.each(['', '{}', '{"key":"1c4ffa65","box":"AAAA"}', 'null'])(
    'a proof that is none is refused: %j',
    async (proof) => {
      const { bind } = await aRoster(aRow('Li'))
      expect(await bind(proof || ' ')).toEqual({ ok: false, reason: 'phone_not_given' })
    }
  )

  test('may try five times a day, whatever the try', async () => {
    const { recognise } = await aRoster()
    const tries = await Promise.all(Array.from({ length: 8 }, () => recognise()))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(5)
    expect(tries).toContainEqual({ ok: false, reason: 'too_many_tries' })
  })
})
