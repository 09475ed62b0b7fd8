import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { TRIED_BY } from '#shared/contract'
import type { Person } from '#shared/identity/person'
import type { Member } from '#shared/membership/member'
import { aCase } from '#shared/testing/aCase'
import { aJoining } from '#shared/testing/aJoining'
import { aQuestion } from '#shared/testing/aQuestion'
import { aFullStore } from './aStore'
import { aPearl } from './competitions/aPearl'
import { aTeamCup } from './competitions/aTeamCup'
import { aMember, anArticle, anEvent, aPerson, HOUR, NOON } from './factories'
import { aBuilding, anArea } from './roster/aGround'

type Asker = (typeof TRIED_BY)[number]

const withoutRow = (name: string, over: Partial<Person> = {}): Person => {
  const { member: _member, ...person } = aPerson(name, over)
  return person
}

/** Everybody who may knock at a door, by the words of the contracts. */
export const askers: Record<Asker, Person | undefined> = {
  nobody: undefined,
  worker: withoutRow('Ma'),
  member: aPerson('Li'),
  chairOfTheUnion: withoutRow('Zhou', { roles: [roleFor('chair', unionOf('union-e002'))] }),
  chairOfAnother: withoutRow('Wu', { roles: [roleFor('chair', unionOf('union-e003'))] }),
  officer: withoutRow('Lin', { roles: [roleFor('officer', THE_STREET)] }),
  federation: withoutRow('Cheng', { roles: [roleFor('officer', THE_STREET), roleFor('federation', THE_STREET)] }),
}

/** A row that nobody is bound to, on the roster of the first chair's union. */
function rowOfTheUnion(name: string, index: number): Member {
  const { personId: _personId, ...row } = aMember(name, { phone: `1990000005${index}`, unionId: 'union-e002' })
  return row
}

/** A small street that has each thing which the examples of the contracts name. */
export async function aTown() {
  const people = Object.values(askers).flatMap((person) => person ?? [])
  const { store, contents, database } = await aFullStore({
    events: [anEvent({ unionId: 'union-e002' })],
    members: [aMember('Li'), ...['Chen', 'Sun'].map(rowOfTheUnion)],
    people,
  })
  const union = { chair: '', officer: '', enterprises: 1, members: 1, grams: [] }
  await store.unions.addMany([
    { ...union, id: 'union-c01', name: '和平门社区工会（示例）', kind: 'community', pageKey: 'c01' },
    { ...union, id: 'union-e002', name: '面馆工会（示例）', kind: 'enterprise', pageKey: 'e002' },
  ])
  await store.enterprises.add({
    ...{ id: 'ent-001', name: '朔风面馆（示例）', unionId: 'union-e002', unionName: '面馆工会', size: 'micro' },
    ...{ industry: '餐饮', ownership: 'private', gridId: 'grid-01', address: '', members: 1, grams: [], pageKey: 'e' },
  })
  await store.honours.add({
    ...{ id: 'honour-1', unionId: 'union-e002', name: '模范职工小家', body: '北京市总工会', year: 2024 },
    ...{ addedBy: 'p-Lin', pageKey: '2024:honour-1' },
  })
  await store.areas.addMany([anArea('grid-01', { name: '第 1 网格' })])
  await store.buildings.add(aBuilding('building-001', { areaId: 'grid-01' }))
  await store.articles.addMany([anArticle('news-03'), anArticle('news-05')])
  await store.seasons.add({
    ...{ id: 'season-1', title: '文化体育季', about: '一个秋天', eventIds: ['cup'], state: 'shown' },
    ...{ changedBy: 'Lin', changedAt: NOON, rev: 1 },
  })
  await store.brands.add({
    ...{ id: 'brand-1', title: '职工象棋比赛', about: '每年一届', editions: [{ name: '第一届', year: 2023 }] },
    ...{ state: 'shown', changedBy: 'Lin', changedAt: NOON, rev: 1 },
  })
  await store.guides.add({
    ...{
      id: 'guide-1',
      title: '入会',
      group: 'joining',
      forWhom: '职工',
      materials: [],
      limit: '当场',
      where: '单位工会',
    },
    ...{ questions: [], state: 'shown', changedBy: 'Lin', changedAt: NOON, rev: 1 },
    next: {
      ...{ state: 'waiting', askedBy: 'p-Cheng', askedByName: 'Cheng', askedAt: NOON },
      text: {
        ...{ title: '入会', group: 'joining', forWhom: '职工', materials: [], limit: '三天', where: '单位工会' },
        questions: [],
      },
    },
  })
  await store.cases.add(aCase({ unionId: 'union-e002', level: 'union' }))
  await store.questions.addMany([
    aQuestion(),
    aQuestion({ id: 'question-2', caseId: 'case-9', state: 'shown', shownAt: NOON }),
  ])
  await store.joinings.add(aJoining({ unionId: 'union-e002', enterpriseId: 'ent-001' }))
  const request = {
    enterpriseId: 'ent-001',
    enterpriseName: '朔风面馆',
    phone: '19900000001',
    state: 'waiting' as const,
  }
  await store.bindings.addMany(
    ['binding-1', 'binding-2'].map((id) => ({
      ...{ ...request, id, name: '马示例', personId: 'p-Ma', askedAt: NOON - HOUR, pageKey: id },
    }))
  )
  await aPearl(store)
  await store.certificates.add({
    ...{ id: 'pearl-1-1', number: 'HQ-2026-2345-6789', competitionId: 'pearl', no: 1, turn: 1, personId: 'p-Li' },
    ...{ name: 'Li', unit: '朔风面馆', kind: 'honour', eventTitle: '象棋赛', competitionName: '个人赛', place: 1 },
    ...{ people: 2, playedAt: NOON, issuer: '街道总工会', issuedAt: NOON, issuedBy: 'Lin', state: 'valid' },
  })
  await aTeamCup(store)
  return { store, contents, database }
}
