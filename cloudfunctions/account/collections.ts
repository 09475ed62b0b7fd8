import type { StoredCapabilities } from '#server/capabilityStore'
import type { Definitions } from '#server/store'
import type { StoredToken } from '#server/tokenStore'

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
