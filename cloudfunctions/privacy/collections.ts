import type { Definitions } from '#server/store'
import type { Consent } from '#shared/privacy/consent'

declare module '#server/store' {
  interface Collections {
    consents: Consent
  }
}

export const collections = {
  consents: { indexes: [{ fields: ['personId', '-at'] }] },
} satisfies Definitions
