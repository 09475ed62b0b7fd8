import type { Definitions } from '#server/store'
import type { Brand } from '#shared/brands/brand'
import type { Showing } from '#shared/brands/record'

declare module '#server/store' {
  interface Collections {
    brands: Brand
    showings: Showing
  }
}

export const collections = {
  brands: { indexes: [{ fields: ['state'] }] },
  showings: { indexes: [{ fields: ['key'], unique: true }] },
} satisfies Definitions
