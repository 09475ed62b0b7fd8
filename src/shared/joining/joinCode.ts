/** What stands in the picture that leads to the application of one union. It hangs on walls, so it stays the same for ever. */
export function joinAddress(origin: string, unionId: string): string {
  return `${origin}/m/?join=${unionId}`
}

/** The union of a code, from what a page was opened with: its own query, or WeChat’s `q`, the whole address. */
export function readJoinCode({ q = '', join }: Record<string, string | undefined>): string | undefined {
  const [, query = ''] = q.split(/[?#]/)
  const inAddress = query.split('&').find((pair) => pair.startsWith('join='))
  const unionId = join ?? inAddress?.slice('join='.length)
  return unionId && /^[\w-]{1,40}$/.test(unionId) ? unionId : undefined
}
