import type { Definitions } from '#server/store'
import type { StoredCapabilities } from './capabilityStore'
import type { StoredToken } from './tokenStore'

declare module '#server/store' {
  interface Collections {
    capabilities: StoredCapabilities
    tokens: StoredToken
  }
}

export const collections = {
  capabilities: { indexes: [] },
  tokens: { indexes: [] },
} satisfies Definitions
