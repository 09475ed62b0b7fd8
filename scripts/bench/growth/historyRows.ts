import { inBeijing } from '#shared/beijingTime'
import { pageKey } from '#shared/page'
import { anArticle } from '#shared/testing/anArticle'
import { DAY, type History, KEPT_DAYS, type Part } from './history'

const ARTICLES_A_WEEK = 6
const LINES_A_DAY = 285
const MESSAGES_A_DAY = 142
const REGISTRATIONS_A_DAY = 60
const A_BATCH = 1000

export function* articlesOf({ now, days }: History): Generator<Part> {
  for (let week = 0; week < days / 7; week++) {
    const articles = Array.from({ length: ARTICLES_A_WEEK }, (_row, index) => {
      const at = now - week * 7 * DAY - index * DAY
      const body = `<p>${'这一周里，工会办了这些事。'.repeat(60)}</p>`
      return anArticle(`old-${week}-${index}`, { body, publishedAt: at, createdAt: at, changedAt: at })
    })
    const versions = articles.flatMap(({ id, title, summary, body, state, publishedAt = now }) =>
      [1, 2, 3].map((rev) => ({
        ...{ id: `${id}-${rev}`, articleId: id, title, summary, body, state, rev },
        by: 'Lin',
        at: publishedAt,
      }))
    )
    yield ['articles', articles]
    yield ['versions', versions]
  }
}

export function* linesOf({ now, days, people }: History): Generator<Part> {
  for (const some of spread(days * LINES_A_DAY))
    yield [
      'log',
      some.map((number) => ({
        ...{
          id: `l${number}`,
          at: now - Math.floor((number / LINES_A_DAY) * DAY) - 1,
          subject: `event-${number % 90}`,
        },
        ...{ personId: people[number % 300] ?? '', action: 'events.publish', remark: '改了时间，通知了所有报名的人' },
      })),
    ]
}

export function* messagesOf({ now, days, times, people }: History): Generator<Part> {
  const kept = Math.min(days, KEPT_DAYS)
  for (const some of spread(kept * MESSAGES_A_DAY * times))
    yield [
      'messages',
      some.map((number) => {
        const at = now - Math.floor((number / (MESSAGES_A_DAY * times)) * DAY) - 1
        const id = `place_taken:old-${number}:t`
        return {
          ...{
            id,
            kind: 'place_taken',
            personId: people[number % people.length],
            title: '报名成功',
            text: '您已报上，请准时到。',
          },
          ...{ path: `features/events/pages/detail?id=event-${number % 90}`, fields: { thing1: '职工象棋赛' }, at },
          ...{ pageKey: pageKey(at, id), delivery: { state: 'delivered', attempts: 1, notBefore: at, sentAt: at } },
        }
      }),
    ]
}

export function* registrationsOf({ now, days, members }: History): Generator<Part> {
  for (const some of spread(days * REGISTRATIONS_A_DAY))
    yield [
      'registrations',
      some.map((number) => {
        const at = now - Math.floor((number / REGISTRATIONS_A_DAY) * DAY) - 1
        const memberId = members[(number * 7919) % members.length] ?? ''
        const eventId = `old-${inBeijing(at).format('YYYYMMDD')}`
        return {
          ...{
            id: `${eventId}:${memberId}:${number}`,
            eventId,
            memberId,
            personId: memberId,
            name: '示例',
            enterpriseId: 'ent-1',
          },
          ...{ unionId: 'union-e001', status: 'confirmed', turn: 't', rev: 1, at, answers: { level: '业余 3 级' } },
        }
      }),
    ]
}

/** The numbers up to so many, in batches. */
export function* spread(count: number): Generator<number[]> {
  for (let from = 0; from < count; from += A_BATCH)
    yield Array.from({ length: Math.min(A_BATCH, count - from) }, (_number, index) => from + index)
}
