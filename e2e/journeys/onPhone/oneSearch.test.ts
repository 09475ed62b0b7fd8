import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser(
  'one search on the home page finds events, news, unions and enterprises, also by initials and with a wrong letter',
  async () => {
    const { page, see, tap, fill, complaints } = await openPhone(product.browser(), product.url(), 'p00001')
    await tap('搜消息、活动、工会、企业')
    await see('想找什么？')
    const seek = (text: string) => fill('搜消息、活动、工会、企业', text)
    await seek('象棋')
    await see('第五届“明珠杯”职工象棋比赛（示例）')
    await see('“明珠杯”象棋赛报名通道今日开启')
    await takePicture(page, 'find-chess')
    await seek('xjmx')
    await see('西交民巷社区联合工会')
    await seek('乒乒球')
    await see('没有写着“乒乒球”的，这些相近')
    await takePicture(page, 'find-alike')
    await seek('龘龘')
    await see('没有搜到“龘龘”')
    await see('打电话问')
    await takePicture(page, 'find-nothing')
    await seek('xjmx')
    await page.getByText('没有搜到').filter({ visible: true }).waitFor({ state: 'detached' })
    await tap('西交民巷社区联合工会')
    await see('主席')
    expect(complaints).toEqual([])
  }
)
