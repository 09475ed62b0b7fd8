import type { StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

const EVENT = 'event-pingpong'
/** Numbers of the demonstration's people among whom those are looked for who play here. */
const PEOPLE = 3100

inBrowser(
  'table tennis is drawn, told on two phones, put right at the judges’ table, and goes from its groups to the final',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/competitions/of/${EVENT}#token=${officer}`)
    await desk.getByRole('button', { name: '办一项比赛' }).click()
    await desk.getByLabel('什么赛制').click()
    await desk.getByText('乒乓球，先分组再淘汰', { exact: true }).last().click()
    await desk.getByLabel('每场几局').click()
    await desk.getByText('3 局 2 胜', { exact: true }).last().click()
    await desk.getByLabel('分几组').fill('16')
    await desk.getByLabel('几张台').fill('16')
    await desk.getByRole('button', { name: '建好比赛，报上名的人都参赛' }).click()
    await desk.getByRole('button', { name: '抽签，排小组赛' }).click()
    await desk.getByText('这是草稿').waitFor()
    await takePicture(desk, 'stages-1-draft')
    await desk.getByRole('button', { name: '发布小组赛，叫 64 人' }).click()
    await desk.getByText('发布了，64 人参加这一阶段').waitFor()
    const competitionId = desk.url().replace(/^.*competitions\/(\w+).*$/, '$1')

    const view = async (): Promise<StagesView> => {
      const answer = await call(url, officer, 'competitions.standings', { competitionId })
      if (!answer.ok || !('groups' in answer.value)) throw new Error('By stages.')
      return answer.value
    }
    const openings = (await view()).matches.filter(({ round }) => round === 1)
    const { people, match: first } = await whoMeets(competitionId, openings)
    const [red, blue] = await Promise.all(
      [first.first, first.second].map((no) => openPhone(product.browser(), url, people.get(no ?? 0) ?? ''))
    )
    if (!red || !blue) throw new Error('Two phones.')

    await red.open(`features/competitions/pages/mine?id=${competitionId}`)
    await red.tap('打完了，报比分')
    await typeGames(red.page, [['11', '10']])
    await red.see('第 1 局 11 比 10 不可能')
    await typeGames(red.page, [
      ['11', '9'],
      ['12', '10'],
    ])
    await takePicture(red.page, 'stages-2-games')
    await red.tap('看一遍再报：2 : 0')
    await red.see('您报的是：您赢了，2 : 0')
    await red.tap('没错，就是这个比分')
    await red.see('等对方点')
    await blue.open(`features/competitions/pages/mine?id=${competitionId}`)
    await blue.tap('一样，0 : 2')
    await blue.see('您报的是：您输了，0 : 2')
    await blue.tap('没错，就是这个比分')
    await blue.see('打过的')
    await takePicture(blue.page, 'stages-3-agreed')

    await playAll((await view()).matches)
    await desk.reload()
    await desk.getByRole('button', { name: '结束小组赛', exact: true }).click()
    await desk.getByRole('button', { name: '发布淘汰赛，叫 32 人' }).click()
    await desk.getByText('发布了，32 人参加这一阶段').waitFor()
    await takePicture(desk, 'stages-4-bracket')

    const bracket = (await view()).bracket
    expect(bracket?.size).toBe(32)
    const opening = (await view()).matches.find(({ bracket: id }) => id === '1-1')
    if (!opening) throw new Error('A first match.')
    const judge = await openPhone(product.browser(), url, 'officer-1')
    await judge.open(`features/competitions/pages/competition?id=${competitionId}`)
    await judge.tap('裁判台：记成绩、判定')
    const names = new Map((await view()).entrants.map(({ no, name }) => [no, name]))
    const pair = `${names.get(opening.first ?? 0)} 对 ${names.get(opening.second ?? 0)}`
    await judge.tap(pair)
    await judge.tap(`${opening.second} 号 ${names.get(opening.second ?? 0)}没到场`)
    await takePicture(judge.page, 'stages-5-judge')
    await judge.tap('记：胜 : 弃权')
    await judge.see('记好了：胜 : 弃权')

    for (let round = 1; round <= 5; round++) await playAll((await view()).matches)
    await desk.reload()
    await desk.getByRole('button', { name: '结束淘汰赛', exact: true }).click()
    await desk.getByRole('button', { name: '全部打完' }).waitFor()
    await takePicture(desk, 'stages-6-over')
    expect((await view()).bracket?.places.map(({ place }) => place).slice(0, 4)).toEqual([1, 2, 3, 4])

    await red.open(`features/competitions/pages/competition?id=${competitionId}`)
    await red.see('最后名次')
    await takePicture(red.page, 'stages-7-final')
    expect([...red.complaints, ...blue.complaints, ...judge.complaints]).toEqual([])

    /** Decides what can be played now: the lower number wins. */
    async function playAll(matches: StageMatchSeen[]) {
      const board = await call(url, officer, 'competitions.open', { competitionId })
      if (!board.ok || !('view' in board.value)) throw new Error('By stages.')
      const { details } = board.value
      for (const { id, first: one, second: other, state } of matches) {
        const rev = details[id]?.rev
        if (state !== 'open' || rev === undefined || one === null || other === null) continue
        const games: [number, number][] =
          one < other
            ? [
                [11, 7],
                [11, 8],
              ]
            : [
                [7, 11],
                [8, 11],
              ]
        const result = one < other ? '1-0' : '0-1'
        await call(url, officer, 'competitions.decide', { matchId: id, result, games, rev })
      }
    }
  }
)

async function typeGames(page: import('playwright-core').Page, games: [string, string][]) {
  for (const [at, [mine, theirs]] of games.entries()) {
    await page.getByLabel(`第 ${at + 1} 局，您`).fill(mine)
    await page.getByLabel(new RegExp(`^第 ${at + 1} 局，(?!您)`)).fill(theirs)
  }
}

/** Two people of the demonstration who meet in one of these matches. */
async function whoMeets(competitionId: string, matches: StageMatchSeen[]) {
  const url = product.url()
  const people = new Map<number, string>()
  for (let from = 1; from < PEOPLE; from += 20) {
    await Promise.all(
      Array.from({ length: 20 }, async (_none, at) => {
        const person = `p${String(from + at).padStart(5, '0')}`
        const own = await call(url, await signIn(url, person), 'competitions.mine', { competitionId })
        if (own.ok && own.value?.competition.id === competitionId) people.set(own.value.me.no, person)
      })
    )
    const match = matches.find(({ first, second }) => people.has(first ?? 0) && people.has(second ?? 0))
    if (match) return { people, match }
  }
  throw new Error('Two who meet.')
}
