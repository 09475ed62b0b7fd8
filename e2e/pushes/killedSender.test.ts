import { messageTemplates } from '#shared/messages/templates'
import { everybody } from '#shared/pushes/audience'
import type { Recipient } from '#shared/pushes/chunk'
import { cancelEvent } from '../../cloudfunctions/events/changes/cancelEvent'
import { approvePush } from '../../cloudfunctions/pushes/approvePush'
import { askPush } from '../../cloudfunctions/pushes/askPush'
import { answered } from '../../cloudfunctions/testing/answered'
import { anArticle, anEvent, anOfficer, aPerson, asking } from '../../cloudfunctions/testing/factories'
import { bookOf } from '../../cloudfunctions/testing/places/bookOf'
import { aFollower } from '../../standin/testing/aWeixin'
import type { InjectedFault } from '../../standin/trouble/faults'
import { addAll, openTown, type Town } from './openTown'

const PEOPLE = 12_000
const WITH_PERMISSION = 1000
const NAMES = Array.from({ length: PEOPLE }, (_, index) => `N${String(index).padStart(5, '0')}`)
const TEMPLATE = '/cgi-bin/message/template/send'
const MASS = '/cgi-bin/message/mass/send'

let town: Town
afterEach(() => town.close(), 60_000)

async function settle(names: string[]) {
  const { store } = town
  await addAll(
    store.people,
    names.map((name, index) =>
      aPerson(name, {
        openId: `${name}@app`,
        wechatUnionId: name,
        grants: index < WITH_PERMISSION ? { change: 1 } : {},
      })
    )
  )
  await addAll(
    store.followers,
    names.map((name) => ({ id: `${name}@union`, wechatUnionId: name, subscribed: true, seenAt: 0 }))
  )
}

const seeds = NAMES.map((name, index) =>
  aFollower(
    name,
    index < WITH_PERMISSION ? { grants: { [`${name}@app ${messageTemplates.change.subscribe}`]: 1 } } : {}
  )
)
const shownTo = (name: string) => town.weixin.ledger(`${name}@union`)
const nameOf = ({ reader }: Recipient) => reader.slice(2)

/** Whether the n-th call loses its answer; the same calls in every run. */
const isLost = (nth: number) => (nth * 7919) % 20 === 0

test(`${PEOPLE} people of one event: 5 % of the answers lost, tokens revoked twice, a rate limit, three kill -9`, async () => {
  const losses: InjectedFault[] = [{ kind: 'silence' }, { kind: 'reset_after' }]
  town = await openTown(seeds, (path, nth) => {
    if (path !== TEMPLATE && path !== '/cgi-bin/message/subscribe/send') return undefined
    if (path === TEMPLATE && (nth === 2000 || nth === 7000)) return { kind: 'revoke_tokens' }
    if (path === TEMPLATE && nth > 5000 && nth <= 5040) return { kind: 'code', code: 45011 }
    return isLost(nth) ? losses[nth % 2] : undefined
  })
  const { store, clock } = town
  await settle(NAMES)
  const event = anEvent({ capacity: PEOPLE, startsAt: clock() + 86_400_000, endsAt: clock() + 90_000_000 })
  await store.events.add(event)
  const holders = NAMES.map((name) => ({ member: `m-${name}`, turn: 't', at: 0 }))
  await store.places.add(bookOf(event, holders))
  await cancelEvent({ eventId: 'cup', reason: '场馆检修' }, asking(store, anOfficer(), clock()))
  town.start()
  for (const nth of [1500, 4500, 9000]) await town.killAt(TEMPLATE, nth)
  const push = await town.ended('event_cancelled-cup-end')
  expect(push.state).toBe('sent')

  const recipients = (await town.chunks(push.id)).flatMap((chunk) => chunk.recipients)
  expect(recipients).toHaveLength(PEOPLE)
  const byTemplate = recipients.filter(({ route }) => route === 'template')
  expect(byTemplate).toHaveLength(PEOPLE - WITH_PERMISSION)
  // WeChat deduplicates template messages: everybody has it exactly once, and our note bears the id that the phone
  // shows.
  expect(byTemplate.filter((one) => shownTo(nameOf(one)).length !== 1)).toEqual([])
  const wrong = byTemplate.filter(
    (one) => one.outcome !== 'accepted' || one.messageId !== shownTo(nameOf(one))[0]?.messageId
  )
  expect(wrong).toEqual([])
  // WeChat does not deduplicate these: everybody has it at most once, and all whom we call reached have it.
  const bySubscription = recipients.filter(({ route }) => route === 'subscribe')
  expect(bySubscription).toHaveLength(WITH_PERMISSION)
  expect(bySubscription.filter((one) => shownTo(nameOf(one)).length > 1)).toEqual([])
  const accepted = bySubscription.filter(({ outcome }) => outcome === 'accepted')
  expect(accepted.filter((one) => shownTo(nameOf(one)).length !== 1)).toEqual([])
  const unknown = bySubscription.filter(({ outcome }) => outcome === 'unknown')
  expect(accepted.length + unknown.length).toBe(WITH_PERMISSION)
  console.log(`${town.count(TEMPLATE)} template calls, ${unknown.length} of ${WITH_PERMISSION} without dedupe unknown`)
})

test(`${PEOPLE} followers in two calls: answers lost, tokens revoked twice, a rate limit, three kill -9`, async () => {
  town = await openTown(seeds, (path, nth) => {
    if (path === '/cgi-bin/draft/add' && (nth === 2 || nth === 4)) return { kind: 'revoke_tokens' }
    if (path === '/cgi-bin/draft/add' && nth === 3) return { kind: 'code', code: 45011 }
    return path === MASS && nth <= 3 ? { kind: 'silence' } : undefined
  })
  const { store, clock } = town
  await settle(NAMES)
  await store.articles.add(anArticle('a0'))
  const desk = (name: string) => asking(store, anOfficer(name), clock())
  const aim = { articleId: 'a0', audience: everybody, safety: true, sendAt: null }
  answered(await askPush({ ...aim, expected: PEOPLE }, desk('Lin')))
  town.start()
  await town.gathered('push-a0-1')
  answered(await approvePush({ pushId: 'push-a0-1', expected: PEOPLE }, desk('Cheng')))
  for (const nth of [1, 2, 3]) await town.killAt(MASS, nth)
  const push = await town.ended('push-a0-1')
  town.weixin.settle()

  const chunks = await town.chunks(push.id)
  expect(chunks.map(({ recipients }) => recipients.length).sort()).toEqual([10_000, 2000])
  expect(chunks.map(({ call }) => call?.outcome)).toEqual(['accepted', 'accepted'])
  for (const { recipients, call } of chunks) {
    const wrong = recipients.filter((one) => {
      const shown = shownTo(nameOf(one))
      return shown.length !== 1 || shown[0]?.messageId !== call?.messageId
    })
    expect(wrong).toEqual([])
  }
  expect(push.state).toBe('sent')
})
