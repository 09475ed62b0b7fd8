import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'

/** Accounts whose pushes are taken: those for which the environment has a token (`WECHAT_…_TOKEN`). */
export function callbackAccounts(): CallbackAccount[] {
  return (['official', 'miniprogram'] as const).flatMap((kind) => {
    const prefix = `WECHAT_${kind.toUpperCase()}`
    const token = process.env[`${prefix}_TOKEN`]
    const encoded = process.env[`${prefix}_AES_KEY`]
    if (!token) return []
    const account = { kind, appId: process.env[`${prefix}_APPID`] ?? '', token }
    if (!encoded) return [account]
    const aesKey = readAesKey(encoded)
    // An account without a key takes its pushes in plain text; a mistyped key must not lead there.
    if (!aesKey) throw new Error(`${prefix}_AES_KEY is not an EncodingAESKey of 43 characters`)
    return [{ ...account, aesKey }]
  })
}
