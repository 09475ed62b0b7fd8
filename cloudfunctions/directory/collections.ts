import type { Definitions } from '#server/store'
import type { Enterprise, Union } from '#shared/directory/directory'

declare module '#server/store' {
  interface Collections {
    unions: Union & { pageKey: string }
    enterprises: Enterprise & { pageKey: string }
  }
}

export const collections = {
  unions: { indexes: [{ fields: ['kind', 'pageKey'] }, { fields: ['grams'] }, { fields: ['pageKey'] }] },
  enterprises: { indexes: [{ fields: ['unionId', 'pageKey'] }, { fields: ['grams'] }, { fields: ['pageKey'] }] },
} satisfies Definitions
