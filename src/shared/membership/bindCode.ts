/** 核对二维码. The union, and where it is of one enterprise that enterprise; never anything of a person. */
export interface BindCode {
  unionId?: string
  enterpriseId?: string
}

/** What stands in the picture. It hangs on walls, so it stays the same for ever. */
export function bindAddress(origin: string, { unionId, enterpriseId }: BindCode): string {
  const parts = [unionId && `union=${unionId}`, enterpriseId && `enterprise=${enterpriseId}`]
  return `${origin}/m/?${parts.filter(Boolean).join('&')}`
}

/**
 * Reads a code from what a page was opened with: its own query, or WeChat's `q` (the whole address, where a mini-program opens
 * ordinary links). Anything else is no code.
 */
export function readBindCode({ q = '', union, enterprise }: Record<string, string | undefined>): BindCode | undefined {
  const unionId = idIn(union ?? partOf(q, 'union'))
  const enterpriseId = idIn(enterprise ?? partOf(q, 'enterprise'))
  if (!unionId && !enterpriseId) return undefined
  return { ...(unionId && { unionId }), ...(enterpriseId && { enterpriseId }) }
}

/** The part of an address, without `URL`, which mini-programs lack. */
function partOf(address: string, name: string): string | undefined {
  const [, query = ''] = address.split(/[?#]/)
  const pair = query.split('&').find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

function idIn(text: string | undefined): string | undefined {
  return text && /^[\w-]{1,40}$/.test(text) ? text : undefined
}
