import type { Version } from '#shared/news/version'
import { anArticle } from '#shared/testing/anArticle'
import { versionWords } from './versionWords'

const now = anArticle('a', { cover: 'wall', tags: ['新'], channel: 'member' })
const version: Version = {
  ...{ id: 'a:r1', articleId: 'a', rev: 1, title: '旧标题', summary: '旧摘要', body: '<p>旧</p>' },
  ...{ state: 'published', by: 'Lin', at: 1 },
}

describe('the words of a version', () => {
  test('are all that it kept, and what it had not is taken off', () => {
    expect(versionWords({ ...version, rest: { channel: 'work', tags: ['旧'] } }, now)).toMatchObject({
      ...{ title: '旧标题', summary: '旧摘要', body: '<p>旧</p>', channel: 'work', tags: ['旧'], cover: '' },
    })
  })

  test('of before everything was kept are its texts, among the rest of now', () => {
    expect(versionWords(version, now)).toMatchObject({
      ...{ title: '旧标题', summary: '旧摘要', body: '<p>旧</p>', channel: 'member', tags: ['新'], cover: 'wall' },
    })
  })
})
