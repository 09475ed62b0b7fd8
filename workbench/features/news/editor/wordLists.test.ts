import { wordLists } from './wordLists'

/** A line as Word writes it: the number in a span of its own, inside another one. */
function line(label: string, words: string, level = 1, list = 0): string {
  const number = `<span lang=EN-US style='mso-fareast-font-family:等线'><span\nstyle='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;\n</span></span></span>`
  return `<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]>${number}<![endif]>${words}</p>\n`
}

const lists = (html: string) => wordLists(html.replace(/<!\[[\s\S]*?\]>/g, '')).replace(/<\/?span[^>]*>/g, '')

describe('a list of Word', () => {
  test.each([
    [
      'bullets of every kind',
      line('Ø', '甲') + line('l', '乙') + line('·', '丙'),
      '<ul><li>甲</li><li>乙</li><li>丙</li></ul>',
    ],
    ['numbers', line('1.', '甲') + line('2.', '乙'), '<ol><li>甲</li><li>乙</li></ol>'],
    ['numbers after bullets', line('·', '甲') + line('1、', '乙'), '<ul><li>甲</li></ul><ol><li>乙</li></ol>'],
    [
      'bullets inside numbers, which go on afterwards',
      line('1.', '甲') + line('o', '子', 2) + line('o', '丑', 2) + line('2.', '乙'),
      '<ol><li>甲<ul><li>子</li><li>丑</li></ul></li><li>乙</li></ol>',
    ],
    [
      'letters, which keep themselves',
      line('1.', '甲') + line('a)', '子', 2) + line('2.', '乙'),
      '<ol><li>甲<p>a) 子</p></li><li>乙</li></ol>',
    ],
    [
      'the numbers of official papers',
      line('（一）', '条件') + line('（二）', '方式'),
      '<p>（一）条件</p><p>（二）方式</p>',
    ],
    ['articles of a rule', line('第一条', '本办法') + line('第二条', '会员'), '<p>第一条本办法</p><p>第二条会员</p>'],
    ['a number that goes on after other words', line('3.', '丙'), '<p>3. 丙</p>'],
    [
      'a deeper line without one above it',
      line('·', '子', 2) + line('·', '甲'),
      '<ul><li>子</li></ul><ul><li>甲</li></ul>',
    ],
  ])('is read: %s', (_what, word, html) => {
    expect(lists(word)).toBe(html)
  })

  test('is found as WPS writes it', () => {
    const wps = (label: string, words: string) =>
      `<p class=MsoNormal style="mso-list:l0 level1 lfo1;"><span style="mso-list:Ignore;">${label}&nbsp;</span>${words}</p>`
    expect(lists(wps('1.', '甲') + wps('2.', '乙'))).toBe('<ol><li>甲</li><li>乙</li></ol>')
  })

  test('is not every paragraph that is indented like one', () => {
    const plain = "<p class=MsoListParagraph style='text-indent:21pt'>只是缩进</p>"
    expect(lists(plain)).toBe(plain)
  })
})
