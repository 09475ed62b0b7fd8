import type { Definitions } from '#server/store'
import type { Letter } from '#shared/account/letter'
import type { StoredCapabilities } from './capabilityStore'
import type { StoredToken } from './tokenStore'

declare module '#server/store' {
  interface Collections {
    capabilities: StoredCapabilities
    tokens: StoredToken
    letters: Letter
  }
}

export const collections = {
  capabilities: { indexes: [] },
  tokens: { indexes: [] },
  letters: { indexes: [{ fields: ['state', 'pageKey'] }, { fields: ['openId', 'at'] }, { fields: ['at'] }] },
} satisfies Definitions
