import type { Node } from '../pageData'

/** What WeChat's 体验评分 counts of a page (docs/wechat.md 6). */
export interface TreeCount {
  /** Elements and texts. What stands inside a `rich-text` is drawn by the view alone and not counted by WeChat. */
  nodes: number
  depth: number
  /** Most children of one element. */
  children: number
}

/** Taro's template nests itself so often; then it goes on inside a component, which is one element more. */
const LEVELS_OF_A_TEMPLATE = 16

export function countTree(root: Node): TreeCount {
  const count: TreeCount = { nodes: 0, depth: 0, children: 0 }
  const visit = (node: Node, level: number) => {
    const below = Object.values(node.cn ?? {})
    count.nodes += 1
    count.depth = Math.max(count.depth, level + Math.floor(level / LEVELS_OF_A_TEMPLATE))
    count.children = Math.max(count.children, below.length)
    for (const child of below) visit(child, level + 1)
  }
  visit(root, 1)
  return count
}

/** Addresses that an element names: of a picture, in a style, in the HTML of a text. */
export function addressesIn(node: Node): string[] {
  const own = Object.entries(node).flatMap(([name, value]) =>
    name === 'cn' || name === 'v' ? [] : (String(value).match(/https?:\/\/[^\s"')\\<]+/g) ?? [])
  )
  return [...own, ...Object.values(node.cn ?? {}).flatMap(addressesIn)]
}
