import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'

/** The accounts whose pushes are taken, from the environment: those that have a token for them. */
export function callbackAccounts(): CallbackAccount[] {
  return (['official', 'miniprogram'] as const).flatMap((kind) => {
    const prefix = `WECHAT_${kind.toUpperCase()}`
    const token = process.env[`${prefix}_TOKEN`]
    const encoded = process.env[`${prefix}_AES_KEY`]
    if (!token) return []
    const account = { kind, appId: process.env[`${prefix}_APPID`] ?? '', token }
    if (!encoded) return [account]
    const aesKey = readAesKey(encoded)
    // Without a key pushes would be taken in plain: a mistyped one must not lead there.
    if (!aesKey) throw new Error(`${prefix}_AES_KEY is not an EncodingAESKey of 43 characters`)
    return [{ ...account, aesKey }]
  })
}
