import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** A browser's voice that writes down what it is told; Chromium without a desktop has none. */
function lendVoice() {
  const heard: string[] = []
  class Utterance {
    lang = ''
    constructor(readonly text: string) {}
  }
  const speechSynthesis = {
    getVoices: () => [{ lang: 'zh-CN' }],
    speak: ({ text }: Utterance) => void heard.push(text),
    cancel: () => void heard.splice(0),
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard })
}

async function anArticleOf(url: string, token: string) {
  const body = '<p>周二 14:00 到 16:00 停电。</p><p>电话照常接。</p>'
  const words = { title: '停电时间', channel: 'work' as const, summary: '周二下午', body }
  const written = await call(url, token, 'news.write', { ...words, newKey: '00000000000000aa' })
  if (!written.ok) throw new Error(written.text)
  const { articleId } = written.value
  await call(url, token, 'news.publish', { articleId })
  const change = async (text: string) => {
    const changed = await call(url, token, 'news.write', { ...words, articleId, body: body.replace('16:00', text) })
    if (!changed.ok) throw new Error(changed.text)
  }
  return { articleId, change }
}

inBrowser(
  'what was changed in an article after it went out can be read, and the article be heard where there is a voice',
  async () => {
    const url = product.url()
    const { articleId, change } = await anArticleOf(url, await signIn(url, 'officer-1'))
    await change('17:30')

    const { page, open, see, tap, complaints } = await openPhone(product.browser(), url, 'p00001')
    await see('最新消息')
    await open(`features/news/pages/article?id=${articleId}`)
    await tap(/改过，看改了什么$/)
    await see('周二 14:00 到 16:00 停电。')
    await see('现在写的')
    await takePicture(page, 'edited-article')
    expect(await page.getByText('朗读').filter({ visible: true }).count()).toBe(0)

    await page.addInitScript(lendVoice)
    await page.reload()
    await tap('朗读')
    await see('停下')
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard'))
    expect(await heard()).toEqual(['停电时间', '周二 14:00 到 17:30 停电。', '电话照常接。'])
    await tap('停下')
    expect(await heard()).toEqual([])
    expect(complaints).toEqual([])
  }
)
