import type { Failure, WechatAnswer } from './errors/outcome'

/** 凭证. WeChat's access token. `text` goes into the address of every call; `expiresAt` in epoch ms. */
export type Token = { text: string; expiresAt: number }

/**
 * Place where instances share a token. `expire` drops it only while it still has this text: another instance may have
 * renewed it.
 */
export type TokenStore = {
  read: () => Promise<Token | undefined>
  write: (token: Token) => Promise<void>
  expire: (text: string) => Promise<void>
}

export type Tokens = { current: () => Promise<Token | Failure>; expire: (text: string) => Promise<void> }

/**
 * Time before the end of a token at which it is renewed; WeChat gives out the next stable token from then on
 * (docs/wechat.md 2).
 */
const RENEW_BEFORE_MS = 300_000

type Sources = { store: TokenStore; clock: () => number; fetchToken: () => Promise<WechatAnswer<Token>> }

/** Opens two levels of cache, this process and the store, with one renewal at a time however many calls wait for it. */
export function openTokens({ store, clock, fetchToken }: Sources): Tokens {
  let cached: Token | undefined
  let renewal: Promise<Token | Failure> | undefined

  const isFresh = (token: Token | undefined): token is Token =>
    token !== undefined && clock() < token.expiresAt - RENEW_BEFORE_MS

  const renew = async () => {
    const stored = await readStored(store)
    if (isFresh(stored)) return cache(stored)
    const fetched = await fetchToken()
    if (fetched.kind !== 'answered') return beforeSending(fetched)
    await ignoreFailure(store.write(fetched.value))
    return cache(fetched.value)
  }

  const cache = (token: Token) => {
    cached = token
    return token
  }

  return {
    current: async () => {
      if (isFresh(cached)) return cached
      renewal ??= renew().finally(() => {
        renewal = undefined
      })
      return renewal
    },
    expire: async (text) => {
      if (cached?.text === text) cached = undefined
      await ignoreFailure(store.expire(text))
    },
  }
}

/**
 * Failure of a message whose token could not be fetched: the message was certainly not sent, even when it is unknown
 * what became of the token's request.
 */
function beforeSending(failure: Failure): Failure {
  return failure.kind === 'unknown' ? { kind: 'retry', after: 'backoff', code: 'unsent' } : failure
}

// A store that fails costs one more call to stable_token, which answers with the same token.
async function readStored(store: TokenStore): Promise<Token | undefined> {
  return store.read().catch(() => undefined)
}

async function ignoreFailure(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined)
}
