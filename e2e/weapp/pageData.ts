/** A node of the tree that Taro hands to WeChat; the names are Taro's own short ones. */
export interface Node {
  sid?: string
  uid?: string
  v?: string
  cn?: Node[]
  [property: string]: unknown
}

/** Puts values at paths such as `root.cn.[0].cl`, as WeChat's `setData` does. */
export function applyData(target: Record<string, unknown>, changes: Record<string, unknown>) {
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.').map((step) => step.replace(/[[\]]/g, ''))
    const last = steps.pop() ?? ''
    let place = target
    for (const step of steps) {
      place[step] ??= {}
      place = place[step] as Record<string, unknown>
    }
    place[last] = value
  }
}

export function textOf(node: Node): string {
  return (node.v ?? '') + childrenOf(node).map(textOf).join('')
}

/** The path from the root to the innermost element that fits; a tap reaches each of them. */
export function pathTo(node: Node, fits: (node: Node) => boolean): Node[] | undefined {
  for (const child of childrenOf(node)) {
    const below = pathTo(child, fits)
    if (below) return [node, ...below]
  }
  return fits(node) && node.v === undefined ? [node] : undefined
}

export function hasText(text: string) {
  return (node: Node) => textOf(node).includes(text)
}

export function hasClass(name: string) {
  return (node: Node) =>
    String(node.cl ?? '')
      .split(' ')
      .includes(name)
}

function childrenOf(node: Node): Node[] {
  return Object.values(node.cn ?? {})
}
