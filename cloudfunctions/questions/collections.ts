import type { Definitions } from '#server/store'
import type { PublicQuestion } from '#shared/questions/question'

declare module '#server/store' {
  interface Collections {
    questions: PublicQuestion
  }
}

export const collections = {
  questions: {
    indexes: [
      { fields: ['state', '-pageKey'] },
      { fields: ['state', 'guideId', '-pageKey'] },
      { fields: ['caseId'] },
      { fields: ['answeredAt'] },
    ],
  },
} satisfies Definitions
