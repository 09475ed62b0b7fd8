import { type Guide, versionOf } from './guide'
import { type GuideText, textOfGuide } from './guideText'

/** 前一版. Words that everybody read once. */
export interface GuideVersion {
  /** `guideId:version`, so that each is kept once. */
  id: string
  guideId: string
  version: number
  text: GuideText
  changedBy: string
  passedBy?: string
  changedAt: number
}

/** The version that stands now, as it is kept once others take its place. */
export function versionRow(guide: Guide): GuideVersion {
  const version = versionOf(guide)
  const { id, changedBy, passedBy, changedAt } = guide
  return {
    ...{ id: `${id}:${version}`, guideId: id, version, text: textOfGuide(guide), changedBy, changedAt },
    ...(passedBy && { passedBy }),
  }
}
