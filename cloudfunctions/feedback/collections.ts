import type { Definitions } from '#server/store'
import type { Feedback } from '#shared/feedback/feedback'

declare module '#server/store' {
  interface Collections {
    feedback: Feedback
  }
}

export const collections = {
  feedback: {
    cold: true,
    indexes: [{ fields: ['eventId'] }, { fields: ['memberId', '-at'] }, { fields: ['personId'] }, { fields: ['at'] }],
  },
} satisfies Definitions
