import type { Definitions } from '#server/store'
import type { Brand } from '#shared/brands/brand'
import type { EventSeason } from '#shared/brands/season'

declare module '#server/store' {
  interface Collections {
    brands: Brand
    seasons: EventSeason
  }
}

export const collections = {
  brands: { indexes: [{ fields: ['state'] }] },
  seasons: { indexes: [{ fields: ['state'] }, { fields: ['eventIds'] }] },
} satisfies Definitions
