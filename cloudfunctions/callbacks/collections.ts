import type { Callback } from '#server/callback'
import type { Definitions } from '#server/store'

declare module '#server/store' {
  interface Collections {
    callbacks: Callback
  }
}

export const collections = {
  callbacks: {
    indexes: [{ fields: ['state', 'notBefore'] }, { fields: ['-receivedAt'] }, { fields: ['openId', 'kind', 'at'] }],
  },
} satisfies Definitions
