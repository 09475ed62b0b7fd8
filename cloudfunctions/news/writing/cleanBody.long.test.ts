import fc from 'fast-check'
import * as v from 'valibot'
import { WriteArticleInput } from '#shared/news/input'
import payloads from '../../testing/crossSiteScripting.json'
import { cleanBody } from './cleanBody'

const TAG = /<\/?(\w+)((?: [\w-]+="[^"<>]*")*) ?\/?>/g
const ALLOWED = /^(p|h2|h3|strong|em|u|s|br|hr|blockquote|ul|ol|li|a|img|table|thead|tbody|tr|th|td)$/
const ATTRIBUTES = /^(href|src|alt|colspan|rowspan|style)$/

/** Expects that everything beginning with `<` is an allowed tag with allowed attributes, leading nowhere but https. */
function expectHarmless(html: string): void {
  expect(html.replace(TAG, '')).not.toContain('<')
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    expect(tag).toMatch(ALLOWED)
    for (const [, name = '', value = ''] of attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
      expect(name).toMatch(ATTRIBUTES)
      if (name === 'style') expect(value).toMatch(/^text-align:(right|center)$/)
      if (name === 'href' || name === 'src')
        expect(new URL(unescaped(value), 'https://own.example').protocol).toMatch(/^(https|cloud):$/)
      if (name === 'href' || name === 'src') expect(unescaped(value)).not.toMatch(/^[\s\\/]*[\\/]{2}/)
    }
  }
}

function unescaped(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

describe('the body of an article', () => {
  test.each(payloads)('runs nothing: %j', (payload) => {
    const cleaned = cleanBody(`<p>前</p>${payload}<p>后</p>`)

    expectHarmless(cleaned)
    expect(cleanBody(cleaned)).toBe(cleaned)
  })

  test('runs nothing, whatever pieces are put together', () => {
    const piece = fc.constantFrom(...payloads.flatMap((payload) => [payload, ...payload.split(/(?=[<>"'= ])/)]))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expectHarmless(cleanBody(pieces.join('')))
      }),
      { numRuns: 400 }
    )
  })

  test.each(['<', '&', '&#', '<p>', '</p>', '<a b ', '<td><tr><table>', '<!--', '<svg><script>'])(
    'as long as may be and full of %s is cleaned, or refused before it',
    (piece) => {
      const asked = v.safeParse(WriteArticleInput.entries.body, piece.repeat(60_000 / piece.length))
      if (!asked.success) return expect(asked.issues[0]?.message).toBe('正文里的表格和格式太多，请分成两篇')
      expectHarmless(cleanBody(asked.output))
    }
  )

  test('may be a table of 5,000 cells', () => {
    const row = `<tr>${'<td>1</td>'.repeat(10)}</tr>`
    const body = `<table><tbody>${row.repeat(500)}</tbody></table>`
    expect(v.parse(WriteArticleInput.entries.body, body)).toBe(body)
  })

  test.each([
    ['text-align: right', '<p style="text-align:right">红墙街道总工会</p>'],
    ['text-align:center;', '<p style="text-align:center">红墙街道总工会</p>'],
    ['text-align:right;position:fixed', '<p>红墙街道总工会</p>'],
    ['background:url(https://a.example/x)', '<p>红墙街道总工会</p>'],
  ])('has a signature on its side, and no other style: %s', (style, cleaned) => {
    expect(cleanBody(`<p style="${style}">红墙街道总工会</p>`)).toBe(cleaned)
    expect(cleanBody(`<td style="${style}">格</td>`)).toBe('<td>格</td>')
  })

  test('keeps what the editor makes', () => {
    const body =
      '<h2>路线</h2><p>六公里，<strong>四个</strong>打卡点：<a href="https://a.example/map">地图</a></p>' +
      `<ul><li>集合</li></ul><img src="cloud://env/pictures/${'a'.repeat(40)}.png" alt="路线图" />` +
      '<table><tbody><tr><td colspan="2">表</td></tr></tbody></table>'

    expect(cleanBody(body)).toBe(body)
  })
})
