import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

inBrowser('a worker hears of the chess cup, says who he is, signs up, and his phone rings', async () => {
  const { page, tap, see, complaints } = await openPhone(product.browser(), product.url(), 'worker')

  await tap(/明珠杯.*报名通道今日开启/)
  await see(/每走一步加 5 秒/)
  await takePicture(page, 'j1-1-article')
  await tap(/第五届“明珠杯”职工象棋比赛/)
  await tap('先核对身份，再报名')

  await see('先用手机号认一认')
  await takePicture(page, 'j1-2-bind')
  await tap('用微信手机号核对')
  await tap('同意，接着办')
  await see('您是朔风餐饮管理（示例）的马示例吗？')
  await takePicture(page, 'j1-2-is-it-you')
  await tap(/^是我$/)
  await see('身份核对好了')
  await tap('回到活动，接着报名')

  await tap(/报名，占第 \d+ 个名额/)
  await tap('公园常下')
  await takePicture(page, 'j1-3-form')
  await tap(/报名，占第 \d+ 个名额/)
  await tap('允许')
  await see(/报名成功|报上了|已报名/)
  await takePicture(page, 'j1-4-result')

  const follower = await openPage(product.browser(), 'phone')
  await follower.goto(`${product.url()}/follower/?openid=o-follow-worker`)
  await follower.getByText('报名结果通知').waitFor()
  await follower.getByText('第五届“明珠杯”职工象棋比赛').first().waitFor()
  await takePicture(follower, 'j1-5-follower')
  expect(complaints).toEqual([])
})
