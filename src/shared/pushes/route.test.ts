import { chooseRoute, type Occasion, type Reachability } from './route'

const follower: Reachability = {
  isKnown: true,
  follows: true,
  grants: {},
  hasTopicOff: false,
  massThisMonth: 0,
  pushesThisWeek: 0,
}
const stranger = { ...follower, isKnown: false, follows: false }
const reader = { ...follower, follows: false }
const article: Occasion = { template: 'notice', isOwn: false, isUrgent: false, closed: [] }
const urgent = { ...article, isUrgent: true }
const own: Occasion = { template: 'change', isOwn: true, isUrgent: false, closed: [] }

describe('an article goes', () => {
  test.each<[string, Reachability, object]>([
    ['to a follower as a mass message', follower, { route: 'mass' }],
    ['to a follower who has had three this month too', { ...follower, massThisMonth: 3 }, { route: 'mass' }],
    [
      'to one who has had four by the mini-program, while it may',
      { ...follower, massThisMonth: 4, grants: { notice: 1 } },
      { route: 'subscribe', why: 'monthly_limit' },
    ],
    ['else into the inbox', { ...follower, massThisMonth: 4 }, { route: 'inbox', why: 'monthly_limit' }],
    [
      'to who does not follow by the mini-program, while it may',
      { ...reader, grants: { notice: 2 } },
      { route: 'subscribe', why: 'not_following' },
    ],
    ['into the inbox when the permissions are used up', { ...reader, grants: { notice: 0 } }, { why: 'no_grant' }],
    ['into the inbox of who never gave one', reader, { route: 'inbox', why: 'not_subscribed' }],
    ['to who has never come, for later', stranger, { route: 'inbox', why: 'not_bound' }],
    ['into the inbox alone when the topic is off', { ...follower, hasTopicOff: true }, { why: 'topic_off' }],
    ['into the inbox alone after three in a week', { ...follower, pushesThisWeek: 3 }, { why: 'weekly_cap' }],
  ])('%s', (_way, person, expected) => expect(chooseRoute(person, article)).toMatchObject(expected))
})

describe('what is about safety', () => {
  test.each<[string, Partial<Reachability>]>([
    ['a topic that is off', { hasTopicOff: true }],
    ['a full week', { pushesThisWeek: 9 }],
  ])('is not held back by %s', (_what, person) => {
    expect(chooseRoute({ ...follower, ...person }, urgent)).toEqual({ route: 'mass' })
  })
})

describe('word of an event one is in goes', () => {
  test.each<[string, Reachability, object]>([
    ['by the mini-program first', { ...follower, grants: { change: 1 } }, { route: 'subscribe' }],
    ['then as a template message', follower, { route: 'template' }],
    ['whatever is switched off or full', { ...follower, hasTopicOff: true, pushesThisWeek: 9 }, { route: 'template' }],
    ['else into the inbox', reader, { route: 'inbox', why: 'not_subscribed' }],
  ])('%s, and never as a mass message', (_way, person, expected) => {
    expect(chooseRoute({ ...person, massThisMonth: 0 }, own)).toMatchObject(expected)
  })
})

describe('what WeChat does not allow the account', () => {
  const closed = { ...article, closed: ['mass' as const, 'template' as const] }
  test.each<[string, Reachability, Occasion, object]>([
    [
      'a mass message becomes one of the mini-program',
      { ...follower, grants: { notice: 1 } },
      closed,
      { route: 'subscribe' },
    ],
    ['or stays in the inbox', follower, closed, { route: 'inbox', why: 'channel_off' }],
    ['a template message stays in the inbox', follower, { ...own, closed: ['template'] }, { why: 'channel_off' }],
    [
      'a permission is of no use where the mini-program may not',
      { ...follower, grants: { change: 1 } },
      { ...own, closed: ['subscribe'] },
      { route: 'template' },
    ],
  ])('%s', (_way, person, occasion, expected) => expect(chooseRoute(person, occasion)).toMatchObject(expected))
})
