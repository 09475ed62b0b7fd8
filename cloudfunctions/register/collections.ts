import type { Definitions } from '#server/store'
import type { Honour } from '#shared/register/honours/honour'

declare module '#server/store' {
  interface Collections {
    honours: Honour & { pageKey: string }
  }
}

export const collections = {
  honours: { indexes: [{ fields: ['-pageKey'] }, { fields: ['unionId', '-pageKey'] }] },
} satisfies Definitions
