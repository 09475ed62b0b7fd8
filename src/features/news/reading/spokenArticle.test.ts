import { spokenArticle } from './spokenArticle'

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
