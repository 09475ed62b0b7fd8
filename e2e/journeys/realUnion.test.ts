import type { Page } from 'playwright-core'
import { aWorkbook } from '../../cloudfunctions/testing/sheets/aWorkbook'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { newDraft } from '../product/newEvent'
import { call } from '../product/startProduct'
import { withEmpty } from '../product/withEmpty'

const empty = withEmpty()

let secrets = 0

/** Somebody who comes in by a code, in a browser of their own. */
async function comeIn(url: string, code: string): Promise<string> {
  const secret = String(secrets++).padEnd(32, 'x')
  const taken = await call(url, undefined, 'invitations.take', { code, secret })
  if (!taken.ok || !taken.value.token) throw new Error('The code opens nothing.')
  return taken.value.token
}

async function openDesk(url: string, token: string) {
  const desk = await openPage(empty.browser(), 'desk')
  await desk.goto(`${url}/workbench/`)
  await desk.evaluate((own) => window.localStorage.setItem('desk-session:own', own), token)
  await desk.reload()
  return desk
}

/** Brings a sheet in as an officer does: chosen, looked at, imported. */
async function bringIn(desk: Page, address: string, rows: (string | null)[][]) {
  await desk.goto(address)
  const buffer = Buffer.from(aWorkbook(rows))
  await desk.getByLabel('选择表格').setInputFiles({ name: '表.xlsx', mimeType: '', buffer })
  await desk.getByRole('button', { name: `导入 ${rows.length - 1} 行` }).click()
  await desk.getByText(`导入了 ${rows.length - 1} 行`).waitFor()
}

const UNIONS = [
  ['工会名称', '类型', '主席'],
  ['长桥社区联合工会', '社区联合工会', '周示例'],
  ['朔风面馆工会', '独立企业工会', null],
]
const ENTERPRISES = [
  ['企业名称', '所属工会', '在职人数', '地址'],
  ['朔风面馆', '朔风面馆工会', '12', '长桥胡同 7 号'],
  ['长桥书店', '长桥社区联合工会', '6', '长桥胡同 9 号'],
  ['春山咖啡', null, '4', '长桥胡同 11 号'],
]
const ROSTER = [
  ['姓名', '手机', '企业', '是否会员'],
  ['马示例', '19900000001', '长桥书店', '是'],
  ['赵示例', '19900000002', '朔风面馆', '是'],
]

inBrowser('a real union begins with nothing, and its chair sees the first of the own people who signs up', async () => {
  const { url, code } = await empty.start()
  expect(await (await fetch(url)).text()).toContain('/workbench/')
  const owner = await comeIn(url, code)
  const desk = await openDesk(url, owner)
  await desk.getByRole('heading', { name: '头几步' }).waitFor()
  await takePicture(desk, 'j16-1-first-steps')

  await desk.getByRole('listitem').filter({ hasText: '写上服务站电话' }).getByRole('link', { name: '去做' }).click()
  await desk.getByRole('dialog').getByLabel('服务站电话').fill('010-66000000')
  await desk.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await desk.getByRole('dialog').waitFor({ state: 'hidden' })

  await bringIn(desk, `${url}/workbench/directory/import?of=unions`, UNIONS)
  await bringIn(desk, `${url}/workbench/directory/import?of=enterprises`, ENTERPRISES)
  await bringIn(desk, `${url}/workbench/roster`, ROSTER)
  await desk.goto(`${url}/workbench/directory?list=enterprises`)
  await desk.getByText('1 + 1 + 0 = 2 家工会，2 家企业，2 名会员').waitFor()
  await desk.getByRole('searchbox', { name: '按名字找' }).fill('cqsd')
  await desk.getByRole('link', { name: '长桥书店' }).click()
  await desk.getByRole('complementary', { name: '企业档案' }).getByText('长桥社区联合工会').waitFor()
  await takePicture(desk, 'j16-2-register')

  const officer = await comeIn(
    url,
    await codeOf(call(url, owner, 'staff.invite', { name: '林示例', role: { kind: 'officer' } }))
  )
  await desk.goto(`${url}/workbench/staff/chairs`)
  await desk.getByRole('button', { name: '生成邀请码单' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '生成邀请码单' }).click()
  const line = desk.getByRole('row', { name: /长桥社区联合工会/ })
  await line.getByText('周示例').waitFor()
  await takePicture(desk, 'j16-3-sheet-of-codes')
  const chair = await comeIn(url, (await line.locator('b').textContent()) ?? '')
  await desk.goto(`${url}/workbench/`)
  await desk.getByText('报名没截止').waitFor()
  expect(await desk.getByRole('heading', { name: '头几步' }).count()).toBe(0)

  const member = await comeIn(url, await codeOf(call(url, officer, 'invitations.give', { name: '马示例' })))
  await bind(url, { member, officer })
  const eventId = await newDraft(url, chair)
  await publish(url, { eventId, chair, officer })
  const registered = await call(url, member, 'events.register', { eventId, answers: {} })
  expect(registered).toMatchObject({ ok: true, value: { status: 'confirmed' } })

  const own = await openDesk(url, chair)
  await own.goto(`${url}/workbench/events/${eventId}`)
  await own.getByText('马示例').first().waitFor()
  await takePicture(own, 'j16-4-chair')
  await own.goto(`${url}/workbench/members`)
  await own.getByRole('link', { name: '马示例' }).waitFor()
  expect(await own.getByText('赵示例').count()).toBe(0)
  // A desk asks whether it is in a demonstration, and here is told that there is none.
  const others = [...desk.complaints, ...own.complaints].filter((complaint) => !complaint.includes('404'))
  expect(others).toEqual([])
})

/** The event is for all members, so it waits until an officer has passed it. */
async function publish(url: string, { eventId, chair, officer }: { eventId: string; chair: string; officer: string }) {
  expect(await call(url, chair, 'events.publish', { eventId })).toMatchObject({ ok: true, value: { waits: true } })
  const opened = await call(url, officer, 'events.open', { eventId })
  const rev = opened.ok ? opened.value.event.rev : 0
  expect(await call(url, officer, 'events.pass', { eventId, rev })).toMatchObject({ ok: true })
}

async function codeOf(asked: ReturnType<typeof call<'staff.invite'>> | ReturnType<typeof call<'invitations.give'>>) {
  const given = await asked
  if (!given.ok) throw new Error(given.text)
  return given.value.code
}

/** Somebody says who they are with a typed number, and an officer finds their row. */
async function bind(url: string, { member, officer }: { member: string; officer: string }) {
  const found = await call(url, member, 'directory.enterprises', { text: '长桥书店' })
  const enterpriseId = (found.ok && found.value.items[0]?.id) || ''
  const phone = { from: 'typed' as const, number: '19900000001' }
  await call(url, member, 'membership.bind', { name: '马示例', enterpriseId, phone })
  const waiting = await call(url, officer, 'membership.bindings', {})
  const [request] = waiting.ok ? waiting.value.items : []
  const memberId = request?.candidates[0]?.memberId ?? ''
  const decision = { kind: 'approve' as const, memberId }
  const decided = await call(url, officer, 'membership.decideBinding', { requestId: request?.id ?? '', decision })
  expect(decided).toMatchObject({ ok: true })
}
