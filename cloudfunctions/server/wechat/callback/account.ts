/** An account and what its callback has agreed on with WeChat. Without `aesKey` messages come in plain text (明文模式). */
export type CallbackAccount = { kind: 'official' | 'miniprogram'; appId: string; token: string; aesKey?: Buffer }

/** Reads an EncodingAESKey, whose 43 characters are the base64 of 32 bytes; nothing for anything else. */
export function readAesKey(encoded: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]{43}$/.test(encoded)) return undefined
  return Buffer.from(`${encoded}=`, 'base64')
}
