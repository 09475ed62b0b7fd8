import type { Store } from '#server/store'
import type { Token, TokenStore } from '#server/wechat/tokens'

export interface StoredToken extends Token {
  id: string
}

/** WeChat's access token of one account, shared by every instance of the functions. */
export function openTokenStore({ tokens }: Store, appId: string): TokenStore {
  return {
    read: () => tokens.find(appId),
    write: (token) => tokens.put({ ...token, id: appId }),
    expire: async (text) => {
      await tokens.remove({ _id: appId, text })
    },
  }
}
