/** The state of this person's phone: `{ kind: 'phone', phone }`, `nobody` for an unknown openid, or `offline`. */
export async function readPhone(openId) {
  try {
    const response = await fetch(`/weixin/demo/ledger?openid=${encodeURIComponent(openId)}`, { cache: 'no-store' })
    if (response.status === 404) return { kind: 'nobody' }
    return response.ok ? { kind: 'phone', phone: await response.json() } : { kind: 'offline' }
  } catch {
    return { kind: 'offline' }
  }
}
