import { editorHtml } from './editorHtml'

describe('what the editor hands over', () => {
  test.each([
    ['an untouched editor is an empty body', '<p></p>', ''],
    ['the empty line that ends every text goes', '<p>字</p><p></p>', '<p>字</p>'],
    ['a list line stands without a paragraph', '<ul><li><p>先看时间</p></li></ul>', '<ul><li>先看时间</li></ul>'],
    [
      'a list within a list too',
      '<ul><li><p>一</p><ul><li><p>二</p></li></ul></li></ul>',
      '<ul><li>一<ul><li>二</li></ul></li></ul>',
    ],
    [
      'a link keeps its address alone',
      '<p><a target="_blank" rel="noopener" href="https://a.cn/?rel=1">看</a></p>',
      '<p><a href="https://a.cn/?rel=1">看</a></p>',
    ],
    [
      'a table keeps its cells alone',
      '<table style="min-width: 50px"><colgroup><col style="min-width: 25px"></colgroup><tbody><tr><td colspan="1" rowspan="1"><p>一</p></td></tr></tbody></table><p></p>',
      '<table><tbody><tr><td>一</td></tr></tbody></table>',
    ],
    ['a picture gets its source', '<img data-file="cloud://e/a.png" alt="图">', '<img src="cloud://e/a.png" alt="图">'],
    [
      'a line keeps its side, and no other style',
      '<p style="text-align: right">总工会</p><h2 style="text-align: center">通知</h2><p style="color: red">字</p>',
      '<p style="text-align:right">总工会</p><h2 style="text-align:center">通知</h2><p>字</p>',
    ],
    [
      'a picture on its way is not there yet',
      '<p>字</p><img data-file="" alt="" data-waits="a1"><p>字</p>',
      '<p>字</p><p>字</p>',
    ],
    ['words that look like an attribute stay', '<p>写 class="x" 也行</p>', '<p>写 class="x" 也行</p>'],
    ['two paragraphs in one line stay', '<ul><li><p>一</p><p>二</p></li></ul>', '<ul><li><p>一</p><p>二</p></li></ul>'],
  ])('%s', (_name, html, expected) => {
    expect(editorHtml(html)).toBe(expected)
  })
})
