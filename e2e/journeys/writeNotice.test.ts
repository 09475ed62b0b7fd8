import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()

/** A notice as Word and WPS put it on the clipboard: a title in the middle, a signature at the right, a picture within. */
const NOTICE = (picture: string) => `<h1 align=center>关于放假的通知</h1>
<p>会员<span style='font-family:"Wingdings 2"'>R</span>是，<span style="display:none">不要看见</span><a href="http://a.example">看这里</a>。</p>
<p><img src="${picture}"></p><p style="text-align:right">红墙街道总工会</p>`

inBrowser(
  'a pasted notice keeps its sides and its picture, says what it left out, and a colleague sees who writes',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const begun = await call(url, officer, 'news.write', { channel: 'work', title: '放假通知', summary: '', body: '' })
    if (!begun.ok) throw new Error(begun.text)
    const { articleId } = begun.value
    const stored = async () => {
      const open = await call(url, officer, 'news.open', { articleId })
      return open.ok ? open.value.body : ''
    }

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/news/${articleId}/write#token=${officer}`)
    const text = desk.locator('.ProseMirror')
    await text.click()
    await text.evaluate((page, html) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 120, height: 60 })
      const data = new DataTransfer()
      data.setData('text/html', html.replace('PICTURE', canvas.toDataURL('image/png')))
      page.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, NOTICE('PICTURE'))
    await desk.getByText(/1 张图片已放好.*1 个链接不是 https:\/\/ 开头.*1 处原文里看不见的字/).waitFor()
    await desk.getByText('正在写…').waitFor({ state: 'hidden' })
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    await takePicture(desk, 'notice-1-pasted')

    await desk.keyboard.press('Escape')
    expect(await desk.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true)

    const colleague = await openPage(product.browser(), 'desk')
    await colleague.goto(`${url}/workbench/news/${articleId}/write#token=${await signIn(url, 'federation')}`)
    await colleague.getByText('林示例正在改这一份').waitFor()
    await takePicture(colleague, 'notice-2-beside')
    expect(await stored()).toMatch(
      /^<h2 style="text-align:center">关于放假的通知<\/h2><p>会员☑是，看这里。<\/p>.*<img src="cloud:\/\/[^"]+" alt="" \/>.*<p style="text-align:right">红墙街道总工会<\/p>$/
    )
    expect([...desk.complaints, ...colleague.complaints]).toEqual([])
  }
)
