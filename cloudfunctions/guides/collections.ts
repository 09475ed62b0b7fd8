import type { Definitions } from '#server/store'
import type { Guide } from '#shared/guides/guide'
import type { GuideVersion } from '#shared/guides/guideVersion'

/** 办过的人次 of one service, and nothing of whoever it was. */
interface GuideUses {
  id: string
  used: number
}

declare module '#server/store' {
  interface Collections {
    guides: Guide
    guideVersions: GuideVersion
    guideUses: GuideUses
  }
}

export const collections = {
  guides: { indexes: [{ fields: ['state'] }, { fields: ['next.state', 'next.askedAt'] }] },
  guideVersions: { cold: true, indexes: [{ fields: ['guideId', '-version'] }] },
  guideUses: { indexes: [] },
} satisfies Definitions
