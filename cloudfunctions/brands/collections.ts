import type { Definitions } from '#server/store'
import type { Brand } from '#shared/brands/brand'
import type { PastRow } from '#shared/brands/past/pastRow'
import type { Showing } from '#shared/brands/record'
import type { EventSeason } from '#shared/brands/season'

declare module '#server/store' {
  interface Collections {
    brands: Brand
    showings: Showing
    pastRows: PastRow
    seasons: EventSeason
  }
}

export const collections = {
  brands: { indexes: [{ fields: ['state'] }] },
  pastRows: { cold: true, indexes: [{ fields: ['brandId', 'year'] }, { fields: ['memberId'] }] },
  showings: { indexes: [{ fields: ['key'], unique: true }] },
  seasons: { indexes: [{ fields: ['state'] }, { fields: ['eventIds'] }] },
} satisfies Definitions
