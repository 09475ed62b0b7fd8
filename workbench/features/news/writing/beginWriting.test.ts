import type { Article } from '#shared/news/article'
import { blankWords } from '../articleWords'
import { beginWriting } from './beginWriting'

const article: Article = {
  ...{ id: 'a1', title: '健步行', channel: 'work', summary: '', body: '<p>字</p>', state: 'draft', author: '林示例' },
  ...{ createdAt: 1, changedAt: 1, pageKey: '1:a1', rev: 3 },
}
const typed = { ...blankWords, title: '健步行路线' }

describe('opening an article to write', () => {
  test('a new one is blank, and named at once', () => {
    const { words, base } = beginWriting(undefined, undefined)
    expect(words).toEqual(blankWords)
    expect(base.newKey).toMatch(/^[a-f0-9]{16}$/)
  })

  test('a new one goes on with what was left on this computer', () => {
    const kept = { words: typed, newKey: '0123456789abcdef', at: 9 }
    const base = { newKey: '0123456789abcdef' }
    expect(beginWriting(kept, undefined)).toEqual({ words: typed, base, restoredAt: 9 })
  })

  test('a draft shows what the cloud has', () => {
    const { words, base, restoredAt } = beginWriting(undefined, article)
    expect(words).toMatchObject({ title: '健步行', cover: '', eventId: '' })
    expect(base).toEqual({ articleId: 'a1', rev: 3 })
    expect(restoredAt).toBeUndefined()
  })

  test('unsaved words keep the version they were typed upon, so that a colleague’s change is noticed', () => {
    expect(beginWriting({ words: typed, rev: 2, at: 9 }, article)).toEqual({
      words: typed,
      base: { articleId: 'a1', rev: 2 },
      restoredAt: 9,
    })
  })

  test('unsaved words that were saved after all are not mentioned', () => {
    const same = { ...blankWords, title: '健步行', cover: '', body: '<p>字</p>' }
    expect(beginWriting({ words: same, rev: 2, at: 9 }, article).restoredAt).toBeUndefined()
  })
})
