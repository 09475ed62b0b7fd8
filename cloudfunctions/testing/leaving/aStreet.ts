import type { Entries } from '#server/agenda'
import type { Store } from '#server/store'
import type { Certificate } from '#shared/certificates/certificate'
import { entriesOf } from '../../agenda/feature'
import { registerForEvent } from '../../events/signUp/registerForEvent'
import { features } from '../../features'
import { aChunk } from '../aChunk'
import { anAgenda } from '../agenda/anAgenda'
import { aNews } from '../anOutbox'
import { answered } from '../answered'
import { aFullStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { aMember, anArticle, anEvent, anOfficer, aPerson, asking, NOON } from '../factories'
import { aWallPhoto } from '../photos/aWallPhoto'
import { whoIsIn } from '../places/whoIsIn'

const all = entriesOf(features)

/** The deed itself, for a test that runs no agenda. */
export const leaveNow = (store: Store, personId: string, clock: () => number) =>
  all['privacy.leave']?.run({ store, clock } as never, personId)

const entries: Entries = Object.fromEntries(
  (['privacy.leave', 'events.settle', 'agenda.repair'] as const).map((name) => [name, all[name]])
)

const NAMES = ['Li', 'Wang']
const LI = aPerson('Li', { openId: 'Li@app' })

/** A cup with one place that Li holds and Wang waits for, and all else that may be Li's. */
export async function aStreet() {
  const people = [LI, aPerson('Wang', { openId: 'Wang@app' }), anOfficer()]
  const members = NAMES.map((name) => aMember(name))
  const full = await aFullStore({ events: [anEvent({ capacity: 1 })], members, people })
  const { store } = full
  const agenda = await anAgenda(entries, { store })
  const person = async (id: string) => store.people.get(id)
  const as = async (id: string) => asking(store, await person(id), agenda.time.now)
  const street = {
    ...{ ...agenda, ...full, store, person, as },
    register: async (name: string) =>
      registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name), agenda.time.now)),
    leave: async (id = 'p-Li') => answered(await atTheDoor('privacy.leave', {}, await as(id))),
    stay: async (id = 'p-Li') => atTheDoor('privacy.stay', {}, await as(id)),
    /** What was woken, and whatever else is due by now. */
    run: async (on?: Store) => {
      for (const row of full.woken.splice(0)) await agenda.call(on).runWoken(row)
      await agenda.call(on).runDue()
    },
    pass: async (ms: number) => {
      agenda.time.now += ms
    },
    holders: async () => whoIsIn(await store.places.get('cup')).held,
  }
  for (const name of NAMES) await street.register(name)
  await store.articles.add(anArticle('a1'))
  return street
}

/** Words, favourites, messages, answers and a consent of Li's. */
export async function withBelongings({ store }: { store: Store }) {
  await store.comments.addMany(
    (['shown', 'waiting', 'refused'] as const).map((state) => ({
      ...{
        id: `c-${state}`,
        articleId: 'a1',
        articleTitle: '消息',
        personId: 'p-Li',
        name: '李示例',
        text: state,
        at: 1,
      },
      ...{ unionName: '面馆工会', state, pageKey: state },
    }))
  )
  await store.favourites.add({ id: 'p-Li:a1', personId: 'p-Li', articleId: 'a1', pageKey: '1' })
  await store.messages.add(aNews('Li', { kind: 'event_word', turn: 't', now: NOON }))
  await store.pushChunks.addMany([
    aChunk([], { id: 'held', state: 'held', recipients: [recipient('p-Li'), recipient('p-Wang')] }),
    aChunk([], { id: 'done', state: 'done', recipients: [{ ...recipient('p-Li'), outcome: 'accepted' }] }),
  ])
  await store.registrations.change({ memberId: 'm-Li' }, { answers: { q1: '花生过敏' } })
  await store.cards.add({ id: 'm-Li', personId: 'p-Li', sealed: { key: '', box: '' }, at: 1 })
  await store.checkins.add({
    ...{ id: 'e:m-Li:door', eventId: 'e', point: 'door', memberId: 'm-Li', personId: 'p-Li' },
    ...{ enterpriseId: '', unionId: '', state: 'in', at: 1, door: '东门', how: 'card', by: '林干事' },
  })
  await store.feedback.add({
    ...{ id: 'e:m-Li', eventId: 'e', memberId: 'm-Li', personId: 'p-Li', face: 'good', words: '场地好', at: 1 },
  })
  await store.wallPhotos.add(aWallPhoto('e:1', { eventId: 'e' }))
  await store.certificates.addMany(['Li', 'Wang'].map((name, index) => certificateOf(name, index + 1)))
  await store.consents.add({ id: 'x', personId: 'p-Li', kind: 'given', version: 1, at: 1, where: 'membership.bind' })
}

const recipient = (reader: string) => ({ reader, route: 'subscribe' as const, app: `${reader}@app`, follower: 'f' })

function certificateOf(name: string, no: number): Certificate {
  return {
    ...{
      id: `c-${no}-1`,
      number: `HQ-2026-2345-678${no}`,
      competitionId: 'c',
      no,
      turn: 1,
      personId: `p-${name}`,
      name,
    },
    ...{ unit: '朔风面馆', kind: 'part', eventTitle: '象棋赛', competitionName: '个人赛', people: 2, playedAt: 1 },
    ...{ issuer: '街道总工会', issuedAt: 1, issuedBy: '林干事', state: 'valid' },
  }
}
