import { articleBlocks, byline, spokenArticle } from './articleBlocks'

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
    expect(byline({ publishedAt: noon, body: `<p>${'字'.repeat(400)}</p>` }, noon)).toBe('今天 12:00·读 2 分钟')
    expect(byline({ body: '' }, noon)).toBe('')
  })
})

test('an article is read aloud line by line, with the words of its pictures and tables, and no signs of its markup', () => {
  const body =
    '<h2>时间</h2><p>周二&nbsp;14:00 到 16:00<br />A &lt; B</p><img src="a.png" alt="绕行图"><table><tr><th>路线</th><td>北檐广场</td></tr></table><ul><li>带伞</li></ul>'
  const explainer = { forWhom: '职工', questions: [{ question: '几点？', answer: '两点。' }] }
  expect(spokenArticle({ title: '停电通知', correction: '时间改了', body, explainer })).toEqual([
    ...['停电通知', '更正：时间改了', '时间', '周二 14:00 到 16:00', 'A < B', '图片：绕行图', '路线，北檐广场', '带伞'],
    ...['几点？', '两点。'],
  ])
})

test('a long line is read in pieces of whole sentences', () => {
  const line = '今天开会说了三件事。'.repeat(30)
  const [, ...pieces] = spokenArticle({ title: '会议', body: `<p>${line}</p>` })
  expect(pieces.join('')).toBe(line)
  expect(pieces.length).toBeGreaterThan(2)
  for (const piece of pieces) expect(piece).toMatch(/。$/)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(120)
})
