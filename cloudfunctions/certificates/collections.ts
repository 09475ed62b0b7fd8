import type { Definitions } from '#server/store'
import type { Certificate } from '#shared/certificates/certificate'

declare module '#server/store' {
  interface Collections {
    certificates: Certificate
  }
}

export const collections = {
  certificates: {
    cold: true,
    indexes: [{ fields: ['number'], unique: true }, { fields: ['competitionId', 'no'] }, { fields: ['personId'] }],
  },
} satisfies Definitions
