import type { Definitions } from '#server/store'
import type { ScreenLink } from '#shared/screens/screenLink'

declare module '#server/store' {
  interface Collections {
    screens: ScreenLink
  }
}

export const collections = {
  screens: { indexes: [{ fields: ['eventId', 'at'] }, { fields: ['digest'] }] },
} satisfies Definitions
