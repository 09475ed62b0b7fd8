import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const COMPETITION = 'c00000000000ea01'
const EVENT = 'event-pearl'
/** A table at which both still play, and the others of the round that have no result yet. */
const TABLE = 33
const OTHERS = [1, 2, 3, 9, 12, 20]
const DISPUTED = 5

inBrowser(
  'two tell different results, the desk decides with a reason, closes the round and calls everybody to the next',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const [one, other] = await playersAt(TABLE)
    if (!one || !other) throw new Error('Two players.')
    const [red, black] = await Promise.all([one, other].map((id) => openPhone(product.browser(), url, id)))
    if (!red || !black) throw new Error('Two phones.')

    await red.open(`features/events/pages/detail?id=${EVENT}`)
    await red.tap('对阵、成绩和排名')
    await red.see('同分怎么排')
    await red.tap('我的台号和成绩')
    await red.see('为什么是这个对手：')
    await red.tap('我赢了')
    await red.see('您报的是：我赢了')
    await takePicture(red.page, 'match-1-slip')
    await red.tap('没错，是我赢了')
    await red.see('等对方点')

    await black.open(`features/competitions/pages/mine?id=${COMPETITION}`)
    await black.see('等您点')
    await black.tap('不一样')
    await black.tap('和棋')
    await black.tap('没错，是和棋')
    await black.see('这会儿请')
    await takePicture(black.page, 'match-2-disputed')

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${COMPETITION}#token=${officer}`)
    await desk.getByRole('button', { name: `第 ${TABLE} 台` }).click()
    await desk.getByRole('button', { name: /^和棋/ }).click()
    await desk.getByRole('button', { name: '记录纸' }).click()
    await takePicture(desk, 'match-3-decide')
    await desk.getByRole('button', { name: `记和棋，${TABLE} 台` }).click()
    await desk.getByText(`${TABLE} 台记好了`).waitFor()

    await red.open(`features/competitions/pages/competition?id=${COMPETITION}`)
    await red.tap('我的台号和成绩')
    await red.see(/依据：记录纸/)

    const { rev = 0 } = (await tablesNow()).find(({ table }) => table === DISPUTED) ?? {}
    const matchId = `${COMPETITION}-4-1-${DISPUTED}`
    await call(url, officer, 'competitions.decide', { matchId, result: '1-0', rev, why: '记录纸有双方签名' })
    for (const table of OTHERS) {
      await desk.getByLabel('快速记成绩').fill(`${table} 1`)
      await desk.getByLabel('快速记成绩').press('Enter')
      await desk.getByText(`${table} 台记好了`, { exact: true }).first().waitFor()
    }
    await desk.getByRole('button', { name: '结束第 4 轮' }).click()
    await desk.getByRole('button', { name: '编排第 5 轮' }).click()
    await desk.getByText('这是草稿').waitFor()
    await takePicture(desk, 'match-4-draft')
    await desk.getByRole('button', { name: /^发布第 5 轮/ }).click()
    await desk.getByText('95 人收到台号').waitFor()

    await red.open('features/messages/pages/inbox')
    await red.tap(/^第 5 轮：/)
    await red.see('为什么是这个对手：')
    await takePicture(red.page, 'match-5-called')
    expect([...red.complaints, ...black.complaints]).toEqual([])

    async function tablesNow() {
      const board = await call(url, officer, 'competitions.open', { competitionId: COMPETITION })
      return board.ok && 'card' in board.value ? (board.value.round?.tables ?? []) : []
    }
  }
)

/** The two people of the demonstration who sit at a table, red first. */
async function playersAt(table: number): Promise<string[]> {
  const url = product.url()
  const found = new Map<string, string>()
  for (let number = 61; number <= 200 && found.size < 2; number++) {
    const person = `p${String(number).padStart(5, '0')}`
    const own = await call(url, await signIn(url, person), 'competitions.mine', {})
    const now = own.ok && own.value && 'rounds' in own.value ? own.value.rounds.at(-1) : undefined
    if (now && 'match' in now && now.no === 4 && now.match.table === table) found.set(now.match.side, person)
  }
  return ['first', 'second'].flatMap((side) => found.get(side) ?? [])
}
