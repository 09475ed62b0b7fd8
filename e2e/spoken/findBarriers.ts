import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const STRUCTURE = ['landmark-one-main', 'page-has-heading-one', 'heading-order']

/**
 * What axe-core finds against WCAG A and AA, and against one main part, one first heading and no level left out: a line
 * for each rule, with the first of the elements. `beside` are selectors of what is not ours;
 * main part and first heading are looked for only where `within` is the whole document, `html`.
 */
export async function findBarriers(page: Page, beside: string[] = [], within = 'body'): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([tags, exclude, root]): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { include: [[root]], exclude: exclude.map((selector) => [selector]) },
        { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }
      ),
    [[...WCAG, 'best-practice'], beside, within] as [string[], string[], string]
  )
  await forgetCut(page, violations)
  const counted = violations.filter(
    ({ id, tags, nodes }) => nodes.length > 0 && (STRUCTURE.includes(id) || tags.some((tag) => WCAG.includes(tag)))
  )
  return counted.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`)
}

/** A row of which the bar at the foot leaves a strip is scrolled up by a finger: it is not too small. */
async function forgetCut(page: Page, violations: AxeResults['violations']): Promise<void> {
  const tooSmall = violations.find(({ id }) => id === 'target-size')
  if (!tooSmall) return
  const covers = tooSmall.nodes.map(({ any }) =>
    any.flatMap(({ relatedNodes = [] }) => relatedNodes.map(({ target }) => String(target[0])))
  )
  const isCut = await page.evaluate(
    (all) => all.map((selectors) => selectors.some((one) => document.querySelector(one)?.closest('.action-bar'))),
    covers
  )
  tooSmall.nodes = tooSmall.nodes.filter((_node, index) => !isCut[index])
}
