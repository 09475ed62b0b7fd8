/** 服务器配置. Where an account's pushes go and how they are sealed; in plain without an `aesKey` of 43 characters. */
export type CallbackAddress = {
  appId: string
  url: string
  token: string
  aesKey?: string
  format?: 'xml' | 'json'
  /** WeChat has been seen to write the names of events in small letters too. */
  smallLetters?: boolean
}

/** What may happen to one push on its way. `late` comes after the pushes that were made meanwhile. */
export type PushFault = { kind: 'lost' } | { kind: 'twice' } | { kind: 'late' } | { kind: 'unanswered' }

export type PushFaults = (event: string) => PushFault | undefined
