import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { NOON } from '#shared/testing/noon'
import { emptyBrowser } from '../../../testing/emptyBrowser'

const wang = { name: '王示例', enterpriseName: '示例钢厂', enterpriseId: 'steel-works' }
const rosterRow: BindingCandidate = {
  ...{ ...wang, memberId: 'member-1', maskedPhone: '199****0001' },
  ...{ samePhone: true, sameEnterprise: true },
}

/** Tags on the card of a request from 王示例 of 示例钢厂. */
async function tagsBeside(...candidates: BindingCandidate[]) {
  return (await cardOf({ candidates }))
    .replace(/ aria-label="[^"]*"/g, '')
    .match(/(姓名|手机号|企业)不?一样|没有对得上的行|就是这一位|已有人绑定|解除绑定/g)
}

async function cardOf(over: Pick<BindingRow, 'candidates' | 'further'>) {
  emptyBrowser()
  const { BindingCard } = await import('./BindingCard')
  const request = { ...wang, id: 'request-1', askedAt: NOON, state: 'waiting' as const, maskedPhone: '199****0001' }
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <BindingCard request={{ ...request, ...over }} onDecided={() => undefined} />
    </StaticRouter>
  )
}

describe('a request to be known', () => {
  test('shows of every row of the roster what agrees and what does not', async () => {
    expect(await tagsBeside(rosterRow)).toEqual(['姓名一样', '手机号一样', '企业一样', '就是这一位'])
    expect(
      await tagsBeside({ ...rosterRow, name: '王示列', samePhone: false }, { ...rosterRow, sameEnterprise: false })
    ).toEqual([
      ...['姓名不一样', '手机号不一样', '企业一样', '就是这一位'],
      ...['姓名一样', '手机号一样', '企业不一样', '就是这一位'],
    ])
  })

  test('offers to release a row that somebody else has', async () => {
    expect((await tagsBeside({ ...rosterRow, takenBy: 'p-other' }))?.slice(3)).toEqual(['已有人绑定', '解除绑定'])
  })

  test('says how many more rows are like it, and leads to all of them by name', async () => {
    const card = await cardOf({ candidates: [rosterRow], further: { sameName: 3, samePhone: 0 } })
    expect(card).toContain('同名的还有 3 行')
    expect(card).toContain('/members?q=%E7%8E%8B%E7%A4%BA%E4%BE%8B&amp;enterprise=steel-works')
    expect(card).not.toContain('手机号一样的还有')
  })

  test('says so when no row is like it', async () => {
    expect(await tagsBeside()).toEqual(['没有对得上的行'])
  })
})
