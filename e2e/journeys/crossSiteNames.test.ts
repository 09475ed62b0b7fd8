import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { ActionName, Input, Value } from '#shared/api'
import { faultOfName, nameIn } from '#shared/membership/personName'
import names from '../../cloudfunctions/testing/crossSiteNames.json'
import { sheetOf } from '../../cloudfunctions/testing/sheetOf'
import { aWorkbook } from '../../cloudfunctions/testing/sheets/aWorkbook'
import { expectQuiet, listenTo } from '../browser/expectQuiet'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { newEvent } from '../product/newEvent'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'

const product = withProduct()
const FIRM = 'ent-001'

/** Names as they are read: full-width signs become plain ones. */
const read = names.map((name) => name.normalize('NFKC'))
/** Those that may stand on a roster; the others are refused as names, and shown as what they are. */
const kept = read.filter((name) => faultOfName(nameIn(name)) === undefined)
const phoneOf = (name: string) => `1980000${String(read.indexOf(name)).padStart(4, '0')}`

async function ask<Name extends ActionName>(token: string | undefined, action: Name, input: Input<Name>) {
  const answer = await call(product.url(), token, action, input)
  if (!answer.ok) throw new Error(`${action}: ${answer.text}`)
  return answer.value as Value<Name>
}

/** A sheet with every payload as a name, and some rows that are wrong besides. */
async function aRoster(officer: string) {
  const { name: firm } = await ask(officer, 'directory.enterprise', { enterpriseId: FIRM })
  return aWorkbook([
    ['姓名', '手机', '企业', '是否会员', '入会日期'],
    ...names.map((name) => [name, phoneOf(name.normalize('NFKC')), firm, '是', '2026-03-01']),
    ...names.map((name) => [name, '123', name, name, name]),
  ])
}

/** Tokens of phones whose holders have typed these names: a code of the service station, then the claim to a row. */
async function claimRows(officer: string): Promise<string[]> {
  const tokens: string[] = []
  for (const [index, name] of kept.entries()) {
    const { code } = await ask(officer, 'invitations.give', { name })
    const { token = '' } = await ask(undefined, 'invitations.take', { code, secret: `${'s'.repeat(31)}${index}` })
    const phone = { from: 'typed' as const, number: phoneOf(name) }
    await ask(token, 'membership.bind', { name, enterpriseId: FIRM, phone })
    tokens.push(token)
  }
  return tokens
}

async function approveAll(officer: string): Promise<void> {
  const { items } = await ask(officer, 'membership.bindings', {})
  const claims = items.filter(({ name }) => kept.includes(name))
  expect(claims).toHaveLength(kept.length)
  for (const { id: requestId, candidates } of claims) {
    const memberId = candidates.find(({ samePhone }) => samePhone)?.memberId ?? ''
    await ask(officer, 'membership.decideBinding', { requestId, decision: { kind: 'approve', memberId } })
  }
}

/** The cells of the sheet at this address, and whether any is a formula. */
async function readExport(address: string) {
  const bytes = Buffer.from(await (await fetch(new URL(address, product.url()))).arrayBuffer())
  const [sheet] = await readExcelFile(bytes, { trim: false })
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)
  return { cells: (sheet?.data ?? []).flat().map(String), hasFormula: /<f[\s>/]/.test(xml) }
}

inBrowser(
  'script and formulas in names stay text: roster, bindings, staff, registrations, phone and sheets',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const federation = await signIn(url, 'federation')
    const desk = await openPage(product.browser(), 'desk')
    const phone = await openPage(product.browser(), 'phone')
    const heard = listenTo([desk, phone])
    const look = async (path: string, ...shown: string[]) => {
      await desk.goto(`${url}/workbench/${path}`)
      for (const text of shown) await desk.getByText(text, { exact: true }).first().waitFor()
      await expectQuiet(desk)
    }
    await desk.goto(`${url}/workbench/#token=${federation}`)

    await desk.goto(`${url}/workbench/roster`)
    const file = { name: `${names[0]}.xlsx`, mimeType: '', buffer: Buffer.from(await aRoster(officer)) }
    await desk.getByLabel('选择表格').setInputFiles(file)
    await desk.getByRole('heading', { name: `有错的 ${2 * names.length - kept.length} 行` }).waitFor()
    for (const name of read) await desk.getByRole('cell', { name, exact: true }).first().waitFor()
    await expectQuiet(desk)
    await takePicture(desk, 'names-1-roster')
    await desk.getByRole('button', { name: `导入 ${kept.length} 行` }).click()
    await desk.getByText(`导入了 ${kept.length} 行`).waitFor()

    const tokens = await claimRows(officer)
    await look('bindings', ...kept)
    await takePicture(desk, 'names-2-bindings')
    await approveAll(officer)

    await ask(federation, 'staff.rename', { personId: 'officer-2', name: names[0] ?? '' })
    for (const name of names) await ask(federation, 'staff.invite', { name, role: { kind: 'officer' } })
    await look('staff', ...names.map((name) => name.trim()))
    await takePicture(desk, 'names-3-staff')
    await look('log', names[0] ?? '', names.at(-1) ?? '')

    const eventId = await newEvent(url, await signIn(url, 'chair-union-e002'))
    for (const token of tokens) await ask(token, 'events.register', { eventId, answers: {} })
    await look(`events/${eventId}`, kept[0] ?? '')
    await takePicture(desk, 'names-4-registrations')

    for (const [index, token] of tokens.entries()) {
      await phone.goto(`${url}/m/?frame=n${index}`)
      await phone.evaluate(
        ([key = '', kept = '']) => window.sessionStorage.setItem(key, kept),
        [`session:n${index}`, token]
      )
      await phone.goto(`${url}/m/?frame=n${index}#/tabs/mine`)
      await phone.reload()
      await phone
        .getByText(kept[index] ?? '', { exact: true })
        .filter({ visible: true })
        .last()
        .waitFor()
      await expectQuiet(phone)
    }
    await takePicture(phone, 'names-5-phone')

    for (const { url: address } of [
      sheetOf(await ask(officer, 'membership.export', { reason: '核对' })),
      await ask(officer, 'events.export', { eventId, reason: '签到' }),
    ]) {
      const { cells, hasFormula } = await readExport(address)
      expect(cells).toEqual(expect.arrayContaining(kept))
      expect(hasFormula).toBe(false)
    }
    const roster = await readExport(sheetOf(await ask(officer, 'membership.export', { reason: '核对' })).url)
    expect(roster.cells).toEqual(expect.arrayContaining(kept))
    expect(heard).toEqual({ dialogs: [], foreign: [] })
  }
)
