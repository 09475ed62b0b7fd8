import type { Definitions } from '#server/store'
import type { Invitation } from '#shared/identity/invitation'
import type { Person } from '#shared/identity/person'
import type { SignIn } from '#shared/identity/signIn'

declare module '#server/store' {
  interface Collections {
    people: Person
    signIns: SignIn
    invitations: Invitation
  }
}

export const collections = {
  people: {
    indexes: [
      { fields: ['openId'] },
      { fields: ['wechatUnionId'] },
      { fields: ['member.id'] },
      { fields: ['roles.kind'] },
      { fields: ['roles.of.id'] },
      { fields: ['leaving.at'] },
      { fields: ['postsEnded.at'] },
    ],
  },
  signIns: { indexes: [{ fields: ['askedAt'] }, { fields: ['source', '-askedAt'] }] },
  invitations: { indexes: [{ fields: ['expiresAt'] }] },
} satisfies Definitions
