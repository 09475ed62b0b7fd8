import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const COMPETITION = 'c00000000000ec01'
/** The match in which the first captain has handed in, and the second is waited for. */
const MATCH = `${COMPETITION}-1-1-5`
const PAGE = `features/competitions/pages/teamMatch?id=${MATCH}`
const [FIRST, SECOND] = ['p00201', 'p00210']

inBrowser(
  'two captains hand in on two phones, both line-ups open at once, one rubber is told by both, the others are entered, and the standing changes',
  async () => {
    const url = product.url()
    const [one, other] = await Promise.all([FIRST, SECOND].map((id) => openPhone(product.browser(), url, id)))
    if (!one || !other) throw new Error('Two phones.')

    await one.open(PAGE)
    await one.see('已经封好')
    await one.tap(/^A　/)
    await one.tap(/^现在在 C，选了就换位$/)
    await one.tap('改好，再交一次')
    await one.see('已经封好')
    await takePicture(one.page, 'team-match-1-sealed')

    await other.open(`features/competitions/pages/mine?id=${COMPETITION}`)
    await other.tap('出场名单')
    await other.see('两队都交了才同时打开')
    await other.see('还没交')
    await takePicture(other.page, 'team-match-2-own')
    await other.tap('封好，交上去')
    await other.see('每一盘')
    await other.see(/^两队名单 .* 同时打开$/)

    await one.page.reload()
    await one.see('每一盘')
    await takePicture(one.page, 'team-match-3-open')

    await one.tap('打完了，报成绩')
    for (const game of [1, 2, 3]) {
      const inputs = one.page.getByLabel(new RegExp(`^第 ${game} 局，`)).filter({ visible: true })
      await inputs.nth(0).fill('11')
      await inputs.nth(1).fill(`${game + 3}`)
    }
    await one.tap('看一遍再报：3 : 0')
    await one.tap('没错，就是这个比分')
    await one.see('报上了，对方也报一样的就算数。')
    await takePicture(one.page, 'team-match-4-told')
    await other.page.reload()
    await other.tap('对方报 0 : 3，去核对')
    await takePicture(other.page, 'team-match-5-agree')
    await other.tap('没错，就是这个比分')
    await other.see('两边一样，这一盘算数了。')

    const officer = await signIn(url, 'officer-1')
    const judge = await openPhone(product.browser(), url, 'officer-1')
    await judge.open(`features/officer/pages/judge?id=${COMPETITION}`)
    await judge.tap('1 台，A 组，第 5 场')
    await judge.tap('第 2 盘')
    await judge.tap('打完了')
    for (const game of [1, 2, 3]) {
      const inputs = judge.page.getByLabel(new RegExp(`^第 ${game} 局，`)).filter({ visible: true })
      await inputs.nth(0).fill('11')
      await inputs.nth(1).fill(`${game + 3}`)
    }
    await judge.tap('记：3 : 0')
    await judge.see('第 2 盘记好了，团体 2 : 0')
    await takePicture(judge.page, 'team-match-6-judge')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${COMPETITION}#token=${officer}`)
    await desk.getByRole('button', { name: '第 5 场' }).click()
    await desk.getByLabel('第 3 盘每局比分').fill('11-8 9-11 11-5 11-6')
    await desk.getByRole('button', { name: '记 3 : 1，第 3 盘' }).click()
    await desk.getByText('第 3 盘记好了，团体 3 : 0').first().waitFor()
    await takePicture(desk, 'team-match-7-desk')
    await desk.getByRole('link', { name: '打印这场的记分单' }).click()
    await desk.getByText('团体比分：3 : 0').waitFor()
    await takePicture(desk, 'team-match-8-paper')

    await one.open(`features/competitions/pages/competition?id=${COMPETITION}`)
    await one.see('4 / 6 场')
    expect(await pointsOf(2)).toBe(4)
    expect([...one.complaints, ...other.complaints, ...judge.complaints, ...desk.complaints]).toEqual([])

    async function pointsOf(no: number) {
      const view = await call(url, undefined, 'competitions.standings', { competitionId: COMPETITION })
      const rows = view.ok && 'groups' in view.value ? view.value.groups[0]?.rows : undefined
      return rows?.find((row) => row.no === no)?.matchPoints
    }
  }
)
