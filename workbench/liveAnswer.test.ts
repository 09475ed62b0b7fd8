import type { Answer } from '#shared/api'
import { liveAnswer } from './liveAnswer'

const MINUTE = 60_000
const NUMBERS = {
  drafts: 2,
  reviews: 0,
  photos: 0,
  comments: 0,
  words: 0,
  letters: 0,
  eventReviews: 0,
  approvals: 0,
  eventOrders: 0,
  disputes: 0,
  pleas: 0,
  vacantChairs: 0,
  mendings: 0,
  cases: 0,
  questions: 0,
  guides: 0,
  joinings: 0,
  bindingRequests: 0,
  waitingPushes: 0,
}
const answerOf = (openEvents: number): Answer<'desk.today'> => ({
  ok: true,
  value: { ...NUMBERS, waitingPeople: 0, openEvents },
})

/** A desk whose cloud answers with the number of the question, unless the test gives another answer. */
function aDesk(ask?: () => Promise<Answer<'desk.today'>>) {
  const time = { now: Date.UTC(2026, 10, 28, 1) }
  let asked = 0
  const today = liveAnswer<'desk.today'>({
    ask: () => {
      asked += 1
      return ask ? ask() : Promise.resolve(answerOf(asked))
    },
    lifeMs: MINUTE,
    clock: () => time.now,
  })
  const shown = () => {
    const load = today.load.get()
    return load.kind === 'ready' ? load.value.openEvents : load.kind
  }
  return { today, time, asked: () => asked, shown }
}

describe('the numbers of today', () => {
  test('are asked for once, however many screens are opened within a minute', async () => {
    const { today, time, asked, shown } = aDesk()
    expect(shown()).toBe('loading')
    for (let screen = 0; screen < 30; screen++) {
      await Promise.all([today.freshen(), today.freshen()])
      time.now += 1999
    }
    expect([asked(), shown()]).toEqual([1, 1])
  })

  test('are asked for again when the minute is over', async () => {
    const { today, time, asked, shown } = aDesk()
    await today.freshen()
    time.now += MINUTE - 1
    await today.freshen()
    expect(asked()).toBe(1)
    time.now += 1
    await today.freshen()
    expect([asked(), shown()]).toEqual([2, 2])
  })

  test('are asked for at once after an own deed, and then live a minute again', async () => {
    const { today, time, asked } = aDesk()
    await today.freshen()
    time.now += MINUTE - 1
    await today.refresh()
    time.now += MINUTE - 1
    await today.freshen()
    expect(asked()).toBe(2)
  })

  test('that were asked for before a deed do not come over those of after it', async () => {
    const replies: ((answer: Answer<'desk.today'>) => void)[] = []
    const { today, shown } = aDesk(() => new Promise((reply) => replies.push(reply)))
    const both = Promise.all([today.freshen(), today.refresh()])
    replies[1]?.(answerOf(7))
    replies[0]?.(answerOf(8))
    await both
    expect(shown()).toBe(7)
  })

  test('are nobody else’s', async () => {
    const replies: ((answer: Answer<'desk.today'>) => void)[] = []
    const { today, shown, asked } = aDesk(() => new Promise((reply) => replies.push(reply)))
    const asking = today.freshen()
    today.forget()
    replies[0]?.(answerOf(8))
    await asking
    expect(shown()).toBe('loading')
    void today.freshen()
    expect(asked()).toBe(2)
  })
})
