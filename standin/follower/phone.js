/** What this person's phone shows now: `{ kind: 'phone', phone }`, or that nobody is known, or that the service is away. */
export async function readPhone(openId) {
  try {
    const response = await fetch(`/weixin/demo/ledger?openid=${encodeURIComponent(openId)}`, { cache: 'no-store' })
    if (response.status === 404) return { kind: 'nobody' }
    return response.ok ? { kind: 'phone', phone: await response.json() } : { kind: 'offline' }
  } catch {
    return { kind: 'offline' }
  }
}
