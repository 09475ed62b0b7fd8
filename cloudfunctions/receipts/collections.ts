import type { Definitions } from '#server/store'
import type { Receipt } from '#shared/receipts/receipt'

declare module '#server/store' {
  interface Collections {
    receipts: Receipt
  }
}

export const collections = {
  receipts: { indexes: [{ fields: ['articleId'] }] },
} satisfies Definitions
