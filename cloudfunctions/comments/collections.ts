import type { Definitions } from '#server/store'
import type { Comment } from '#shared/comments/comment'

declare module '#server/store' {
  interface Collections {
    comments: Comment
  }
}

export const collections = {
  comments: {
    indexes: [
      { fields: ['articleId', 'state', '-pageKey'] },
      { fields: ['state', 'pageKey'] },
      { fields: ['personId', 'state'] },
    ],
  },
} satisfies Definitions
