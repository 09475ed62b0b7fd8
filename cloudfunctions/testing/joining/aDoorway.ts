import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { answered } from '../answered'
import { aFullStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { anOfficer, aPerson, asking, NOON } from '../factories'
import { anArea } from '../roster/aGround'

const { member: _member, ...someone } = aPerson('Ma', { openId: 'Ma@app' })
export const MA: Person = someone
export const LIN = anOfficer('Lin')
export const HE = anOfficer('He')
export const ZHOU: Person = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
export const WU: Person = { ...anOfficer('Wu'), roles: [roleFor('chair', unionOf('community'))] }
export const CHENG: Person = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }

export const MA_PHONE = '19900066666'
const BY_WECHAT = { from: 'wechat' as const, code: `phone-${MA_PHONE}` }

/** A street with a noodle house that has a union, a shop that has none, a community, its chairs and two officers. */
export async function aDoorway(people: Person[] = []) {
  const full = await aFullStore({ people: [MA, LIN, HE, CHENG, ZHOU, WU, ...people] })
  const { store } = full
  const union = { chair: '周', officer: 'Lin', officerId: 'p-Lin', enterprises: 1, members: 0, grams: [] }
  await store.unions.addMany([
    { ...union, id: 'noodle-union', name: '面馆工会', kind: 'enterprise', pageKey: 'n', phone: '010-0000 0001' },
    { ...union, id: 'community', name: '钟声社区联合工会', kind: 'community', chair: '吴', pageKey: 'c' },
  ])
  const firm = {
    size: 'micro' as const,
    ownership: 'private' as const,
    industry: '餐饮',
    address: '',
    members: 0,
    grams: [] as string[],
  }
  await store.enterprises.addMany([
    {
      ...firm,
      id: 'noodle-house',
      name: '面馆',
      unionId: 'noodle-union',
      unionName: '面馆工会',
      gridId: 'g',
      pageKey: 'n',
    },
    { ...firm, id: 'flower-shop', name: '花店', unionId: '', unionName: '', gridId: 'grid-1', pageKey: 'f' },
    {
      ...firm,
      id: 'free',
      name: '灵活就业会员',
      unionId: 'community',
      unionName: '钟声社区联合工会',
      gridId: '',
      pageKey: 'z',
    },
    { ...firm, id: 'afar', name: '外地分店', unionId: '', unionName: '', gridId: '', isOutside: true, pageKey: 'o' },
  ])
  await store.areas.addMany([
    anArea('zhongsheng', { name: '钟声社区', level: 0 }),
    anArea('grid-1', { name: '第 1 网格', parentId: 'zhongsheng' }),
  ])
  const time = { now: NOON }
  let last = 0
  const as = async (person: Person) => asking(store, (await store.people.find(person.id)) ?? person, time.now)
  const newKey = () => String(++last).padStart(16, '0')
  const apply = async (over: Partial<Input<'joining.apply'>> = {}, person = MA) => {
    const input = { newKey: newKey(), name: '马示例', phone: BY_WECHAT, work: 'staff' as const, isQuiet: false }
    return atTheDoor('joining.apply', { ...input, enterpriseId: 'noodle-house', ...over }, await as(person))
  }
  const found = async (over: Partial<Input<'joining.found'>> = {}, person = MA) => {
    const input = { newKey: newKey(), name: '马示例', phone: BY_WECHAT, work: 'staff' as const, isQuiet: true }
    return atTheDoor('joining.found', { ...input, enterpriseId: 'flower-shop', ...over }, await as(person))
  }
  const mine = async (person = MA) => answered(await atTheDoor('joining.mine', {}, await as(person)))
  const queue = async (person: Person, view: Input<'joining.queue'>['view'] = 'open') =>
    answered(await atTheDoor('joining.queue', { view }, await as(person))).items
  const decide = async (
    person: Person,
    joiningId: string,
    decision: Input<'joining.decide'>['decision'],
    rev?: number
  ) => {
    const seen = rev ?? (await store.joinings.get(joiningId)).rev
    return atTheDoor('joining.decide', { joiningId, rev: seen, decision }, await as(person))
  }
  const pass = (person: Person, id: string, more: { enterpriseId?: string; word?: string } = {}, rev?: number) =>
    decide(person, id, { kind: 'pass', ...more }, rev)
  const titles = async (person: Person) =>
    (await store.messages.list({ where: { personId: person.id }, order: ['at', 'asc'], limit: 20 })).map(
      ({ title, text }) => `${title}｜${text}`
    )
  return { ...full, time, as, newKey, apply, found, mine, queue, decide, pass, titles }
}
