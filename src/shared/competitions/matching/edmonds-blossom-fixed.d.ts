declare module 'edmonds-blossom-fixed' {
  /**
   * Weighted maximum matching; answers with the mate of each vertex, or −1. `maxCardinality`: as many pairs as possible
   * first.
   */
  export default function blossom(edges: [number, number, number][], maxCardinality?: boolean): number[]
}
