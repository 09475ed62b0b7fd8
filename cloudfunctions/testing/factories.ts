import type { ContentSafety } from '#server/contentSafety'
import type { MemberContext, PersonContext } from '#server/context'
import type { Files } from '#server/files'
import { openHouse } from '#server/house'
import type { Store } from '#server/store'
import { roleFor, THE_STREET } from '#shared/access/role'
import type { UnionEvent } from '#shared/events/event'
import type { Person } from '#shared/identity/person'
import { boundMember, type Member } from '#shared/membership/member'
import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { features } from '../features'

/** 2026-11-22 12:00 in Beijing. */
export const NOON = Date.UTC(2026, 10, 22, 4)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export function anEvent(over: Partial<UnionEvent> = {}): UnionEvent {
  const id = over.id ?? 'cup'
  return {
    id,
    title: '第五届“明珠杯”职工象棋比赛（示例）',
    kind: 'chess',
    summary: '九轮积分编排',
    venue: '职工活动中心三层',
    startsAt: NOON + 3 * DAY,
    endsAt: NOON + 4 * DAY,
    opensAt: NOON - DAY,
    closesAt: NOON + 2 * DAY,
    capacity: 2,
    hasWaitlist: true,
    openTo: { kind: 'everyone' },
    questions: [],
    steps: [],
    unionId: 'street',
    organiser: '西长安街街道总工会',
    state: 'published',
    createdAt: NOON - 2 * DAY,
    changedAt: NOON - 2 * DAY,
    pageKey: pageKey(NOON, id),
    rev: 1,
    ...over,
  }
}

export function anArticle(id = 'a', over: Partial<Article> = {}): Article {
  return {
    id,
    title: '健步行路线公布',
    channel: 'work',
    summary: '六公里四个打卡点',
    body: '<p>路线</p>',
    state: 'published',
    author: 'Lin',
    createdAt: NOON - DAY,
    changedAt: NOON - DAY,
    publishedAt: NOON - DAY,
    pageKey: pageKey(over.publishedAt ?? NOON - DAY, id),
    rev: 1,
    ...over,
  }
}

export function aMember(name: string, over: Partial<Member> = {}): Member {
  return {
    id: `m-${name}`,
    name,
    phone: '19900000001',
    enterpriseId: 'noodle-house',
    unionId: 'noodle-union',
    standing: 'member',
    joinedAt: NOON - 400 * DAY,
    personId: `p-${name}`,
    ...over,
  }
}

export function aPerson(name: string, over: Partial<Person> = {}): Person {
  return { id: `p-${name}`, name, roles: [], grants: {}, sessions: [], member: boundMember(aMember(name)), ...over }
}

export function anOfficer(name = 'Lin'): Person {
  const roles = [roleFor('officer', THE_STREET)]
  const { member: _member, ...person } = aPerson(name, { roles })
  return person
}

/** The same for somebody on the roster. */
export function askingMember(store: Store, name: string, now = NOON): MemberContext {
  return asking(store, aPerson(name), now) as MemberContext
}

/** What an action gets when this person asks at that moment. */
export function asking(store: Store, person: Person, now = NOON): PersonContext {
  const phoneNumbers = { exchange: async (code: string) => code.match(/^phone-(1\d{10})$/)?.[1] }
  const from = { device: 'Windows 上的 Edge', address: '10.0.0.7' }
  return {
    ...{ store, house, person, now, phoneNumbers, from },
    ...{ files: withoutFiles, safety: nothingWrong, wechat: withoutWechat },
  }
}

const house = openHouse(features)

const withoutWechat = () => {
  throw new Error('No account of WeChat in this test.')
}

/** A check that has nothing against any words. */
export const nothingWrong: ContentSafety = { judge: async () => 'pass' }

const noFiles = () => Promise.reject(new Error('This test has no storage: see `aStorage`.'))

/** For what never comes near a file. */
export const withoutFiles: Files = {
  ticketFor: noFiles,
  write: noFiles,
  read: noFiles,
  remove: noFiles,
  addressesOf: noFiles,
}
