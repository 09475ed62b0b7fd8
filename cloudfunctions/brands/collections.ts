import type { Definitions } from '#server/store'
import type { Brand } from '#shared/brands/brand'

declare module '#server/store' {
  interface Collections {
    brands: Brand
  }
}

export const collections = {
  brands: { indexes: [{ fields: ['state'] }] },
} satisfies Definitions
