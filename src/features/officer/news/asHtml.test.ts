import { asHtml, asPicture } from './asHtml'

test.each([
  ['一行', '<p>一行</p>'],
  ['两行\n\n 第二段 ', '<p>两行</p><p>第二段</p>'],
  ['<script>alert("1")</script>', '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>'],
  ['A&B', '<p>A&amp;B</p>'],
])('what an officer types stays what it is: %j', (text, html) => {
  expect(asHtml(text)).toBe(html)
})

test('what is on a photo stays words too', () => {
  expect(asPicture('cloud://x/pictures/a.jpg', '"><script>')).toBe(
    '<img src="cloud://x/pictures/a.jpg" alt="&quot;&gt;&lt;script&gt;">'
  )
})
