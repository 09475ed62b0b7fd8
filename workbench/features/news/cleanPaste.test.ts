import { cleanPaste } from './cleanPaste'

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style:x}</style></head><body>
<!--StartFragment--><h1 style='mso-x:1'><span lang=EN-US>报名</span>须知<o:p></o:p></h1>
<p class=MsoNormal style='text-indent:21.0pt'><b><span style='color:red'>请</span></b>带身份证<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>先签到</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>再领水</p>
<!--EndFragment--></body></html>`

describe('pasting from Word', () => {
  test('headings, bold words and lists stay, everything else goes', () => {
    const clean = cleanPaste(WORD)
    expect(clean.replace(/\s+/g, '')).toBe(
      '<h2>报名须知</h2><p><b>请</b>带身份证</p><ul><li>先签到</li><li>再领水</li></ul>'
    )
  })

  test('a numbered list stays numbered', () => {
    const line = (number: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l1'><span style='mso-list:Ignore'>${number}<span> </span></span>${text}</p>`
    expect(cleanPaste(line('1.', '一') + line('2.', '二'))).toBe('<ol><li>一</li><li>二</li></ol>')
  })

  test('a link keeps an https address and nothing else, and a picture of another site stays behind', () => {
    expect(
      cleanPaste(
        '<p><a href="https://a.cn/?b=1" onclick="x()">看</a><a href="javascript:x()">坏</a><img src=x onerror="x(1>0)"><img class=y src="https://a.cn/1.png"></p>'
      )
    ).toBe('<p><a href="https://a.cn/?b=1">看</a><a>坏</a></p>')
  })

  test('a picture of an article comes along', () => {
    const picture = '<img data-file="cloud://e/pictures/a.png" alt="图">'
    expect(cleanPaste(picture)).toBe(picture)
  })

  test('scripts and styles of a web page do not come along', () => {
    expect(cleanPaste('<style>p{}</style><p onclick="x()" style="color:red">字</p><script>alert(1)</script>')).toBe(
      '<p>字</p>'
    )
  })
})
