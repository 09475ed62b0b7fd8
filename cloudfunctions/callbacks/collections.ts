import type { Definitions } from '#server/store'
import type { Callback } from './callback'

declare module '#server/store' {
  interface Collections {
    callbacks: Callback
  }
}

export const collections = {
  callbacks: {
    cold: true,
    indexes: [{ fields: ['state', 'notBefore'] }, { fields: ['-receivedAt'] }, { fields: ['openId', 'kind', 'at'] }],
  },
} satisfies Definitions
