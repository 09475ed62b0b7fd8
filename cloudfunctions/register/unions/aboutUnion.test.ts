import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { aMember, anOfficer, aPerson, asking } from '../../testing/factories'
import { aboutUnion } from './aboutUnion'

async function aUnion(chair = '陈国华') {
  const store = await aStore({
    members: [
      aMember('Xu', { name: '许文静', unionId: 'u1', positions: ['organisation', 'audit'] }),
      aMember('Wu', { name: '吴明', unionId: 'u1', positions: ['viceChair'] }),
      aMember('He', { name: '何苗', unionId: 'u1', positions: ['groupLeader'] }),
      aMember('Tian', { name: '田径', unionId: 'u1', positions: ['welfare'], standing: 'left' }),
      aMember('Feng', { name: '冯远', unionId: 'u2', positions: ['viceChair'] }),
    ],
  })
  await store.unions.add({
    ...{ id: 'u1', name: '面馆工会', kind: 'enterprise', chair, officer: '', enterprises: 1, members: 3, grams: [] },
    ...{ pageKey: 'u1', termUntil: '2029-06-30' },
  })
  return async (person: Person | undefined) =>
    answered(await aboutUnion({ unionId: 'u1' }, { ...asking(store, anOfficer()), person }))
}

const ofUnion = (unionId: string) => {
  const { member, ...person } = aPerson('Li')
  return { ...person, ...(member && { member: { ...member, unionId } }) }
}
const withRole = (kind: 'chair' | 'officer', of = THE_STREET) => ({ ...ofUnion('u2'), roles: [roleFor(kind, of)] })

describe('who is who in a union', () => {
  test('posts stand in their order, 经审 apart, without those who left or lead a group', async () => {
    expect(await (await aUnion())(ofUnion('u1'))).toMatchObject({
      chair: '陈国华',
      posts: [
        { post: 'viceChair', names: ['吴明'] },
        { post: 'organisation', names: ['许文静'] },
      ],
      audit: ['许文静'],
      termUntil: '2029-06-30',
    })
  })

  test.each([
    ['somebody of the union', ofUnion('u1'), true],
    ['its chair', withRole('chair', unionOf('u1')), true],
    ['an officer', withRole('officer'), true],
    ['the chair of another union', withRole('chair', unionOf('u2')), false],
    ['somebody of another union', ofUnion('u2'), false],
    ['a stranger', undefined, false],
  ])('%s sees whole names: %s', async (_who, person, isWhole) => {
    const about = await (await aUnion())(person)
    expect(about.isWhole).toBe(isWhole)
    expect(JSON.stringify([about.posts, about.audit]).includes('吴明')).toBe(isWhole)
    expect(about.chair).toBe(person ? '陈国华' : '陈**')
  })

  test('a union without anybody says nothing of anybody', async () => {
    const ask = await aUnion('')
    expect((await ask(undefined)).chair).toBe('')
  })
})
