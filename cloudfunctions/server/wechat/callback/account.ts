/** What an account and its callback have agreed upon. Without `aesKey` messages come in plain (明文模式). */
export type CallbackAccount = { kind: 'official' | 'miniprogram'; appId: string; token: string; aesKey?: Buffer }

/** The 43 characters of the EncodingAESKey are the base64 of 32 bytes; nothing for anything else. */
export function readAesKey(encoded: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]{43}$/.test(encoded)) return undefined
  return Buffer.from(`${encoded}=`, 'base64')
}
