import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'

/**
 * Accounts whose pushes are taken: those for which the environment has a token (`WECHAT_…_TOKEN`). While token or key are
 * changed both variables hold the new one and the one of before, with a comma between, and WeChat may use either.
 */
export function callbackAccounts(): CallbackAccount[] {
  return (['official', 'miniprogram'] as const).flatMap((kind) => {
    const prefix = `WECHAT_${kind.toUpperCase()}`
    const appId = process.env[`${prefix}_APPID`] ?? ''
    const keys = wordsIn(process.env[`${prefix}_AES_KEY`]).map((encoded) => {
      const aesKey = readAesKey(encoded)
      // An account without a key takes its pushes in plain text; a mistyped key must not lead there.
      if (!aesKey) throw new Error(`${prefix}_AES_KEY is not an EncodingAESKey of 43 characters`)
      return { aesKey }
    })
    const sealed = keys.length > 0 ? keys : [{}]
    return wordsIn(process.env[`${prefix}_TOKEN`]).flatMap((token) =>
      sealed.map((key) => ({ kind, appId, token, ...key }))
    )
  })
}

function wordsIn(listed = ''): string[] {
  return listed.split(',').flatMap((word) => word.trim() || [])
}
