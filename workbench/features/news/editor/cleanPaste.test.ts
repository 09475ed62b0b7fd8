import { cleanPaste, countLeftPictures } from './cleanPaste'

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

  test('cells that were merged stay so, and a row that only holds widths goes', () => {
    const table = `<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td width=138 colspan=2 style='width:103pt'>
  <p class=MsoNormal>名额<span lang=EN-US><o:p></o:p></span></p></td></tr>
 <tr><td rowspan="2"><p class=MsoNormal>和平门</p></td><td><p class=MsoNormal>5</p></td></tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=138 style='border:none'></td></tr><![endif]></table>`
    expect(cleanPaste(table).replace(/\s+(?=<)/g, '')).toBe(
      '<table><tr><td colspan="2"><p>名额</p></td></tr><tr><td rowspan="2"><p>和平门</p></td><td><p>5</p></td></tr></table>'
    )
  })

  test('what was struck out in review goes, and what was put in stays', () => {
    expect(
      cleanPaste(
        '<p>下午<del cite="mailto:l" datetime="2026-11-20T10:00">两点</del><ins cite="mailto:l">三点</ins></p>'
      )
    ).toBe('<p>下午<ins>三点</ins></p>')
  })

  test('a line that the source breaks between Chinese characters is one line, and no indent comes along', () => {
    expect(cleanPaste('<p>&nbsp;&nbsp; 请各单位，\r\n提前 <b>20</b>\n分钟签到</p>')).toBe(
      '<p>请各单位，提前 <b>20</b>\n分钟签到</p>'
    )
  })

  test('dates and places that Word has marked are words', () => {
    expect(
      cleanPaste(
        '<p><st1:chsdate Year="2026" w:st="on"><span lang=EN-US>11</span>月</st1:chsdate>在<st1:place>北京</st1:place></p>'
      )
    ).toBe('<p>11月在北京</p>')
  })

  test('the pictures of the document are counted once each, and those of the article not at all', () => {
    const drawn = `<p><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/1.png"/></v:shape><![endif]--><![if !vml]><img
width=267 src="file:///C:/Users/lin/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="图片_x0020_1"><![endif]></p>`
    expect(cleanPaste(drawn)).toBe('')
    expect(
      countLeftPictures(`${drawn}<img data-file="cloud://e/pictures/a.png" alt="图"><img src="https://a.cn/1.png">`)
    ).toBe(2)
    expect(countLeftPictures('<p>字</p>')).toBe(0)
  })
})
