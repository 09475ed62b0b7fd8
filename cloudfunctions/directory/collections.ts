import type { Definitions } from '#server/store'
import type { Enterprise, Union } from '#shared/directory/directory'

declare module '#server/store' {
  interface Collections {
    unions: Union & { pageKey: string }
    enterprises: Enterprise & { pageKey: string }
  }
}

export const collections = {
  unions: {
    indexes: [
      { fields: ['kind', 'pageKey'] },
      { fields: ['closedAt', 'kind'] },
      { fields: ['officerId'] },
      { fields: ['grams'] },
      { fields: ['pageKey'] },
      { fields: ['unsettledAt'] },
    ],
  },
  enterprises: {
    indexes: [
      { fields: ['unionId', 'pageKey'] },
      { fields: ['closedAt', 'unionId'] },
      { fields: ['officerId'] },
      { fields: ['code'] },
      { fields: ['grams'] },
      { fields: ['pageKey'] },
      { fields: ['unsettledAt'] },
    ],
  },
} satisfies Definitions
