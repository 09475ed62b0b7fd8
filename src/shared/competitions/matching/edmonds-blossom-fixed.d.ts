declare module 'edmonds-blossom-fixed' {
  /** Weighted maximum matching; answers for each vertex its mate, or −1. `maxCardinality`: as many pairs as possible first. */
  export default function blossom(edges: [number, number, number][], maxCardinality?: boolean): number[]
}
