/** The caller, as the cloud's runtime vouches for them. Never taken from the call's data. */
export type Identity = {
  readonly openId?: string
  readonly unionId?: string
  readonly appId?: string
  readonly clientIp?: string
  /** The trigger that woke the function: `timer`, or the kind of client. */
  readonly triggerSource?: string
  /** The way the call came, such as `scf` for another function. */
  readonly source?: string
}

const WX_KEYS = ['WX_OPENID', 'WX_UNIONID', 'WX_APPID', 'WX_CLIENTIP']
const TCB_KEYS = ['TCB_ENV', 'TCB_SOURCE', 'TCB_SOURCE_IP', 'TRIGGER_SRC']

/** The environment of one call. It travels with the call, since one process serves many callers at a time. */
export function environmentOf(identity: Identity, envId: string): string {
  const values: Record<string, string | undefined> = {
    WX_OPENID: identity.openId,
    WX_UNIONID: identity.unionId,
    WX_APPID: identity.appId,
    WX_CLIENTIP: identity.clientIp,
    TCB_ENV: envId,
    TCB_SOURCE: identity.source,
    TCB_SOURCE_IP: identity.clientIp,
    TRIGGER_SRC: identity.triggerSource,
  }
  const given = (key: string) => values[key] !== undefined && values[key] !== ''
  return JSON.stringify({
    ...Object.fromEntries([...WX_KEYS, ...TCB_KEYS].filter(given).map((key) => [key, values[key]])),
    WX_CONTEXT_KEYS: WX_KEYS.filter(given).join(','),
    TCB_CONTEXT_KEYS: TCB_KEYS.filter(given).join(','),
  })
}
