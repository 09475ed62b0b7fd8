/** 服务器配置: the address of an account's pushes and their seal; in plain without an `aesKey` of 43 characters. */
export type CallbackAddress = {
  appId: string
  url: string
  token: string
  aesKey?: string
  format?: 'xml' | 'json'
  /** Writes the names of events in small letters, as WeChat has been seen to do too. */
  smallLetters?: boolean
}

/** A fault of one push on its way. `late` arrives after the pushes that were made meanwhile. */
export type PushFault = { kind: 'lost' } | { kind: 'twice' } | { kind: 'late' } | { kind: 'unanswered' }

export type PushFaults = (event: string) => PushFault | undefined
