import { inBeijing, weekdayText } from '#shared/beijingTime'
import { NOON } from '#shared/testing/noon'
import { cleanBody } from '../../cloudfunctions/news/writing/cleanBody'
import { openDice } from './dice'
import { seedArticles } from './seedArticles'

const articles = seedArticles(openDice(7), NOON)

describe('the articles of the demonstration', () => {
  test('each have words of their own, as the editor would keep them', () => {
    expect(articles).toHaveLength(60)
    expect(new Set(articles.map(({ body }) => body)).size).toBe(60)
    expect(new Set(articles.map(({ summary }) => summary)).size).toBe(60)
    for (const { title, body, summary } of articles) {
      expect({ title, body }).toEqual({ title, body: cleanBody(body) })
      expect(summary).not.toBe(title)
      expect(body.replace(/<[^>]+>/g, '').length).toBeGreaterThan(80)
    }
  })

  test('answer their questions as a union would, and not as an example', () => {
    const answers = articles.flatMap(({ explainer }) => explainer?.questions ?? [])
    expect(answers).toHaveLength(6)
    for (const { answer } of answers) expect(answer).not.toMatch(/示例/)
  })

  test('came out while somebody was at work, none of them later than now', () => {
    for (const { title, publishedAt } of articles) {
      if (publishedAt === undefined) continue
      const at = inBeijing(publishedAt)
      const minute = at.hour() * 60 + at.minute()
      const isAtWork = minute >= 8.5 * 60 && minute <= 17.5 * 60 && !/周[六日]/.test(weekdayText(publishedAt))
      expect({ title, isAtWork, isPast: publishedAt <= NOON }).toEqual({ title, isAtWork: true, isPast: true })
    }
  })
})
