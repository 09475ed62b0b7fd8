import { roleFor, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import type { EnterpriseWords, UnionWords } from '#shared/register/words'
import { settleDeed } from '../register/settling/settleDeed'
import { runForAll } from './agenda/runForAll'
import { answered } from './answered'
import { aFullStore } from './aStore'
import { atTheDoor } from './atTheDoor'
import { aMember, anOfficer, aPerson, asking, NOON } from './factories'

const UNION: UnionWords = {
  ...{ name: '面馆工会', kind: 'community', chair: '', officerId: null, phone: null, hours: null },
  ...{ termFrom: null, termUntil: null },
}
const ENTERPRISE: EnterpriseWords = {
  ...{ name: '朔风面馆', unionId: '', code: null, size: 'micro', ownership: 'private', industry: '餐饮' },
  ...{
    staff: null,
    gridId: '',
    buildingId: null,
    address: '',
    floor: null,
    isOutside: false,
    contacts: null,
    officerId: null,
  },
  ...{ phone: null, hours: null },
}

let keys = 0

/** An empty register, two officers who write it, and the agenda behind it. */
export async function aRegister() {
  const officers = [anOfficer('Lin'), anOfficer('Chen')]
  const { store, database, queries } = await aFullStore({ people: officers })
  const time = { now: NOON }
  const as = (name = 'Lin') => asking(store, anOfficer(name), time.now)
  const newKey = () => (keys++).toString(16).padStart(16, '0')
  const addUnion = async (over: Partial<UnionWords> = {}) =>
    answered(await atTheDoor('register.addUnion', { newKey: newKey(), words: { ...UNION, ...over } }, as())).unionId
  const addEnterprise = async (over: Partial<EnterpriseWords> = {}) => {
    const input = { newKey: newKey(), words: { ...ENTERPRISE, ...over } }
    return answered(await atTheDoor('register.addEnterprise', input, as())).enterpriseId
  }
  return {
    ...{ store, database, queries, time, as, newKey, addUnion, addEnterprise },
    unionWords: UNION,
    enterpriseWords: ENTERPRISE,
    changeUnion: async (input: Input<'register.changeUnion'>, by = 'Lin') =>
      atTheDoor('register.changeUnion', input, as(by)),
    changeEnterprise: async (input: Input<'register.changeEnterprise'>, by = 'Lin') =>
      atTheDoor('register.changeEnterprise', input, as(by)),
    /** Some members of an enterprise, each bound to a person. */
    hire: async (enterpriseId: string, ...names: string[]) => {
      const { unionId } = await store.enterprises.get(enterpriseId)
      const rows = names.map((name) => aMember(name, { enterpriseId, unionId, phone: `199000000${name.length}` }))
      await store.members.addMany(rows)
      await store.people.addMany(rows.map(({ name, ...row }) => aPerson(name, { member: { ...row, name } })))
    },
    chair: (name: string, unionId: string) =>
      store.people.add(aPerson(name, { roles: [roleFor('chair', unionOf(unionId))] })),
    /** Lets everything follow that still has to. */
    settle: async () => {
      for (let turn = 0; turn < 5; turn++) await runForAll(settleDeed, { store, clock: () => time.now })
    },
  }
}
