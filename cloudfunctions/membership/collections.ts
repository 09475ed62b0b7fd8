import type { Definitions } from '#server/store'
import type { BindingRequest } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'

declare module '#server/store' {
  interface Collections {
    members: Member
    bindings: BindingRequest
  }
}

export const collections = {
  members: {
    indexes: [
      { fields: ['unionId', 'personId'] },
      { fields: ['personId'] },
      { fields: ['phone'] },
      { fields: ['enterpriseId', 'name'] },
      { fields: ['standing'] },
      { fields: ['positions', 'standing'] },
      { fields: ['tags', 'standing'] },
    ],
  },
  bindings: { indexes: [{ fields: ['state', 'pageKey'] }, { fields: ['personId', 'state'] }] },
} satisfies Definitions
