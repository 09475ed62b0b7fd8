import type { Definitions } from '#server/store'
import type { BindingRequest } from '#shared/membership/binding'
import type { RosterExport } from './export/rosterExport'
import type { StoredMember } from './rows/rowKeys'

declare module '#server/store' {
  interface Collections {
    members: StoredMember
    bindings: BindingRequest
    rosterExports: RosterExport
  }
}

export const collections = {
  members: {
    // Of two that find as much the first is taken: these tell a count by themselves.
    indexes: [
      { fields: ['unionId', 'standing', 'pageKey'] },
      { fields: ['enterpriseId', 'standing', 'pageKey'] },
      { fields: ['unionId', 'personId'] },
      { fields: ['personId'] },
      { fields: ['phone'] },
      { fields: ['enterpriseId', 'name'] },
      { fields: ['standing', 'pageKey'] },
      { fields: ['standing', 'personId'] },
      { fields: ['grams'] },
      { fields: ['positions', 'standing'] },
      { fields: ['tags', 'standing'] },
    ],
  },
  bindings: { indexes: [{ fields: ['state', 'pageKey'] }, { fields: ['personId', 'state'] }] },
  rosterExports: { indexes: [{ fields: ['state'] }, { fields: ['madeAt'] }] },
} satisfies Definitions
