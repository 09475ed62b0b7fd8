import { cleanPaste as readPaste } from './cleanPaste'

const cleanPaste = (html: string) => readPaste(html).html

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
      readPaste(`${drawn}<img data-file="cloud://e/pictures/a.png" alt="图"><img src="https://a.cn/1.png">`).pictures
    ).toBe(2)
    expect(readPaste('<p>字</p>')).toMatchObject({ pictures: 0, links: 0, hidden: 0, signs: 0 })
  })

  test('a signature stays at the right and a title in the middle, however it was said', () => {
    expect(
      cleanPaste(
        "<h1 align=center style='text-align:center'>关于放假的通知</h1><p class=MsoNormal align=right style='text-align:right;mso-x:1'>2026年12月1日</p><p style='text-align:justify'>字</p><div style=\"text-align: end\">总工会</div>"
      )
    ).toBe(
      '<h2 style="text-align:center">关于放假的通知</h2><p style="text-align:right">2026年12月1日</p><p>字</p><p style="text-align:right">总工会</p>'
    )
  })

  test('words that nobody was to see stay behind, and are counted', () => {
    const pasted = readPaste(
      '<p>看得见<span style="display:none">看不见<b>也看不见</b></span>的字</p><div style="visibility:hidden"><p>不</p></div><p style="mso-hide:all">不<p>字</p>'
    )
    expect(pasted).toMatchObject({ html: '<p>看得见的字</p><p>字</p>', hidden: 3 })
  })

  test('lines of a note book and of a web page stay apart', () => {
    expect(cleanPaste('<div>一</div><div>二</div><div><br></div><div>三</div>')).toBe('<p>一</p><p>二</p><p>三</p>')
    expect(cleanPaste('<div><div>一</div><div>二</div></div>')).toBe('<p>一</p><p>二</p>')
    expect(cleanPaste('<pre>时间：周六\n地点：公园\r\n\r\n请早到</pre>')).toBe(
      '<p>时间：周六</p><p>地点：公园</p><p>请早到</p>'
    )
    expect(cleanPaste('<ul><li><div>一</div></li></ul>')).toBe('<ul><li><p>一</p></li></ul>')
  })

  test('words are bold or slanted as they were seen, whatever the tag says', () => {
    expect(cleanPaste('<b style="font-weight:normal" id="docs-guid"><p>不粗</p></b>')).toBe('<p>不粗</p>')
    expect(
      cleanPaste('<p>请<span style="font-weight:bold">带证</span><span style="font-weight:700">件</span></p>')
    ).toBe('<p>请<b>带证</b><b>件</b></p>')
    expect(cleanPaste('<p><i style="font-style:normal">直</i><span style=\'font-style: italic\'>斜</span></p>')).toBe(
      '<p>直<i>斜</i></p>'
    )
  })

  test('signs of a symbol font are the signs, and what has no character is counted', () => {
    const form =
      '<p>会员<span style=\'font-family:"Wingdings 2"\'>R</span>是<font face="Wingdings">&pound;</font>否</p>'
    expect(readPaste(form)).toMatchObject({ html: '<p>会员☑是□否</p>', signs: 0 })
    expect(readPaste('<p><span style="font-family:Wingdings">&#61694;K</span>字</p>')).toMatchObject({
      ...{ html: '<p>☑字</p>', signs: 1 },
    })
  })

  test('a link that is not kept is counted, its words stay', () => {
    expect(
      readPaste('<p><a href="http://a.cn">看</a><a href="https://b.cn">好</a><a name="x">锚</a></p>')
    ).toMatchObject({
      ...{ html: '<p><a>看</a><a href="https://b.cn">好</a><a>锚</a></p>', links: 1 },
    })
  })

  test('a picture that lies in the paste comes along, without what hangs on it', () => {
    const bytes = 'data:image/png;base64,iVBORw0KGgo='
    expect(readPaste(`<p>图<img onload="x()" src="${bytes}" alt="合影"></p>`)).toMatchObject({
      ...{ html: `<p>图<img src="${bytes}" alt="合影"></p>`, pictures: 0 },
    })
    expect(readPaste('<img src="data:image/svg+xml;base64,PHN2Zz4=">')).toMatchObject({ html: '', pictures: 1 })
  })
})
