import { startProduct } from '../../e2e/product/startProduct'
import { walkPages } from '../../e2e/weapp/score/walkPages'
import type { Figure } from './figure'

/** Counts what WeChat's 体验评分 counts of every page of the mini-program, with all demonstration data. */
export async function measurePackage(): Promise<Figure[]> {
  const product = await startProduct()
  const pages = await walkPages(product.url).finally(product.stop)
  return pages.map(({ path, nodes, depth, children, times, largest, calls }) => ({
    what: path,
    value: nodes,
    unit: 'nodes',
    note: `depth ${depth}, children ${children}, setData ${times} ×, largest ${(largest / 1024).toFixed(1)} KB, ${calls} calls`,
  }))
}
