import { pageKey } from '#shared/page'
import { nameKeys } from '../../../cloudfunctions/directory/nameKeys'
import { searchKeys } from '../../../cloudfunctions/news/writing/searchKeys'
import { find } from '../../../cloudfunctions/search/find'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { anArticle, anEvent, anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../../seed/dice'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ARTICLES = 10_000
/** Ten years of three messages a day. */
const YEARS_MS = 3650 * 24 * 3_600_000
const FIRMS = 800
const UNIONS = 199
const EVENTS = 60
const LETTERS = 500
const ROUNDS = 200

const PARTS =
  '停电通知象棋比赛报名书店餐饮物业街道社区健身步行法律咨询慰问职工家属消防演练技能竞赛医保报销读书分享理发服务'

/** Measures the one search: by a part of a title or name, by initials, and with one wrong letter. */
export async function measureFind(): Promise<Figure[]> {
  const now = Date.now()
  const dice = openDice(7)
  const words = (count: number) => Array.from({ length: count }, () => [...PARTS][dice.below(PARTS.length)]).join('')
  const { store, database } = await aFullStore({
    events: Array.from({ length: EVENTS }, (_, index) =>
      anEvent({ id: `e${index}`, title: words(12), endsAt: now + index * 60_000 })
    ),
  })
  const titles: string[] = []
  for (let from = 0; from < ARTICLES; from += 500) {
    const some = Array.from({ length: 500 }, (_, index) => {
      const [id, at] = [`a${from + index}`, now - ((from + index) * YEARS_MS) / ARTICLES]
      const title = words(16)
      titles.push(title)
      const article = anArticle(id, {
        title,
        body: `<p>${words(LETTERS)}</p>`,
        publishedAt: at,
        pageKey: pageKey(at, id),
      })
      return { ...article, ...searchKeys(article) }
    })
    await store.articles.addMany(some)
  }
  const firms = Array.from({ length: FIRMS }, (_, index) => ({ id: `f${index}`, name: `${words(6)}有限公司` }))
  await store.enterprises.addMany(
    firms.map(({ id, name }) => ({
      ...{ id, name, unionId: 'u0', unionName: '工会', size: 'small', ownership: 'private', industry: '', gridId: '' },
      ...{ address: '', members: 9, pageKey: `${name}:${id}`, ...nameKeys(name) },
    }))
  )
  await store.unions.addMany(
    Array.from({ length: UNIONS }, (_, index) => ({ id: `u${index}`, name: `${words(4)}工会` })).map(
      ({ id, name }) => ({
        ...{ id, name, kind: 'enterprise', chair: '', officer: '', enterprises: 1, members: 9 },
        ...{ pageKey: `${name}:${id}`, ...nameKeys(name) },
      })
    )
  )
  const context = { ...asking(store, anOfficer(), now), person: undefined }
  const some = (round: number) => titles[(round * 37) % titles.length] ?? ''
  const measure = async (rounds: number, text: (round: number) => string) => {
    await find({ text: text(rounds) }, context)
    const before = database.counters().examined
    const worked = process.cpuUsage()
    const times = await timesOf(rounds, (round) => find({ text: text(round) }, context))
    const rows = (database.counters().examined - before) / rounds
    const { user, system } = process.cpuUsage(worked)
    return {
      value: `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`,
      unit: 'ms',
      note: `${Math.round(rows)} rows looked at, ${ms((user + system) / 1000 / rounds)} ms of processor`,
    }
  }
  const what = (how: string) => `one search, 10,000 articles, ${how}, p50 / p99`
  return [
    { what: what('four characters of a title'), ...(await measure(ROUNDS, (round) => some(round).slice(2, 6))) },
    { what: what('two characters'), ...(await measure(ROUNDS, (round) => some(round).slice(2, 4))) },
    { what: what('part of a name'), ...(await measure(ROUNDS, (round) => firms[round]?.name.slice(0, 4) ?? '')) },
    { what: what('initials of a title'), ...(await measure(ROUNDS, (round) => initials(some(round)).slice(2, 8))) },
    {
      what: what('one wrong letter of six'),
      ...(await measure(60, (round) => `${some(round).slice(2, 5)}龘${some(round).slice(6, 8)}`)),
    },
  ]
}

function initials(title: string): string {
  return nameKeys(title).spelt.split('\n').at(-1) ?? ''
}
