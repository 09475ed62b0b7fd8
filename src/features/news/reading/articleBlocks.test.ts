import { articleBlocks } from './articleBlocks'
import { byline } from './byline'

describe('the text of an article', () => {
  test('pictures stand apart from the words, in their order', () => {
    const blocks = articleBlocks('<p>一</p><p><img src="https://a.example/1.png?a=1&amp;b=2" alt="现场"></p><p>二</p>')
    expect(blocks).toMatchObject([
      { kind: 'words', html: '<p class="rich-p">一</p>' },
      { kind: 'picture', url: 'https://a.example/1.png?a=1&b=2', alt: '现场' },
      { kind: 'words', html: '<p class="rich-p">二</p>' },
    ])
  })

  test('a signature keeps its side', () => {
    expect(articleBlocks('<p style="text-align:right">红墙街道总工会</p>')).toMatchObject([
      { kind: 'words', html: '<p class="rich-p" style="text-align:right">红墙街道总工会</p>' },
    ])
  })

  test('an empty body has no blocks', () => {
    expect(articleBlocks('<p></p>')).toEqual([])
  })

  test('the line below the title says when and how long', () => {
    const noon = Date.UTC(2026, 10, 22, 4)
    expect(byline({ publishedAt: noon, body: `<p>${'字'.repeat(400)}</p>` }, noon)).toBe('今天 12:00・读 2 分钟')
    expect(byline({ body: '' }, noon)).toBe('')
  })
})
