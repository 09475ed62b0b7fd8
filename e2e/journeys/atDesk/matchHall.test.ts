import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const COMPETITION = 'c00000000000ea01'
/** A table at which both still play. */
const TABLE = 12

inBrowser(
  'two phones differ, the judge decides on a third, and the desk and the hall show it without being touched',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const [one, other] = await playersAt(TABLE)
    if (!one || !other) throw new Error('Two players.')
    const [red, black, judge] = await Promise.all(
      [one, other, 'officer-2'].map((person) => openPhone(product.browser(), url, person))
    )
    if (!red || !black || !judge) throw new Error('Three phones.')
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/${COMPETITION}#token=${officer}`)
    const hall = await openPage(product.browser(), 'desk')
    await hall.goto(`${url}/workbench/competitions/${COMPETITION}/hall#token=${officer}`)
    await hall.getByRole('heading', { name: /第 4 轮/ }).waitFor()

    await red.open(`features/competitions/pages/mine?id=${COMPETITION}`)
    await red.tap('我赢了')
    await red.tap('没错，是我赢了')
    await red.see('等对方点')
    await black.open(`features/competitions/pages/mine?id=${COMPETITION}`)
    await black.tap('不一样')
    await black.tap('我赢了')
    await black.tap('没错，是我赢了')
    await black.see('这会儿请')

    await judge.open(`features/officer/pages/judge?id=${COMPETITION}`)
    await judge.tap(`${TABLE} 台，第 4 轮`)
    await judge.tap('黑胜')
    await judge.tap('记分单')
    await takePicture(judge.page, 'hall-4-judge')
    await judge.tap('记：黑胜')
    await judge.see('记好了：黑胜')

    await desk.getByRole('button', { name: /^全部/ }).click()
    await desk.getByRole('button', { name: `第 ${TABLE} 台`, exact: true }).click()
    await desk.getByText('记分单').first().waitFor()
    await hall.getByText('黑胜').first().waitFor({ timeout: 90_000 })
    await takePicture(hall, 'hall-5-result')
    await red.open(`features/competitions/pages/mine?id=${COMPETITION}`)
    await red.see(/依据：记分单/)

    await red.tap('大家看得到您的姓名')
    await red.tap(/^改成“选手 \d+”$/)
    await red.see(/大家看到的是“选手 \d+”/)
    const seen = await call(url, officer, 'competitions.round', { competitionId: COMPETITION, round: 4 })
    const table = seen.ok ? seen.value.tables.find((each) => each.table === TABLE) : undefined
    expect(table?.first.name).toMatch(/^选手 \d+$/)
    expect([...red.complaints, ...black.complaints, ...judge.complaints, ...desk.complaints]).toEqual([])
    expect(hall.complaints).toEqual([])
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
