import { execFileSync } from 'node:child_process'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()

/** Prints as the browser does, and reads what stands on the paper; without a reader of PDF only its sheets are counted. */
async function printed(competitionId: string, sheet: string) {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/competitions/${competitionId}/print#token=${await signIn(url, 'officer-1')}`)
  await desk.getByText(sheet, { exact: true }).click()
  await desk.locator('.paper').first().waitFor()
  await takePicture(desk, `paper-${competitionId}-${sheet}`)
  const pdf = await desk.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(desk.complaints).toEqual([])
  await desk.close()
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  return { sheets, text: textOf(pdf) }
}

function textOf(pdf: Buffer): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8', input: pdf })
  } catch {
    return undefined
  }
}

inBrowser(
  'the pairing of a round and a card for each of its tables come out of the printer, four cards a sheet',
  async () => {
    const pairings = await printed('c00000000000ea01', '对阵表')
    const cards = await printed('c00000000000ea01', '记分卡')
    expect(cards.sheets).toBe(12)
    if (cards.text === undefined || pairings.text === undefined) return
    expect([pairings.text, cards.text].map((text) => /第\s*4\s*轮/.test(text))).toEqual([true, true])
    const games = pairings.text.replace(/轮空：.*/, '')
    const names = [...games.matchAll(/[\u4e00-\u9fa5]{1,2}[示例][\u4e00-\u9fa5]/g)].map(([name]) => name)
    expect(names.length).toBeGreaterThan(90)
    expect(names.filter((name) => !cards.text?.includes(name))).toEqual([])
    expect(cards.text.match(/红方签名/g)).toHaveLength(47)
    expect(cards.text.match(/各报一次/g)).toHaveLength(47)
  }
)

inBrowser('every match of table tennis that is still to be played has a card with a box for each game', async () => {
  const { text, sheets } = await printed('c00000000000eb01', '记分单')
  expect(sheets).toBeGreaterThan(0)
  if (text !== undefined) expect(text).toMatch(/胜方签名/)
})
