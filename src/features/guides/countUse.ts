import { callApi } from '#platform/deeds/doing'
import { onceOnThisPhone } from '#platform/onceOnThisPhone'

/** Counts this phone as one that went on from the page; the count holds no name. */
export function countUse(guideId: string) {
  onceOnThisPhone(`used:${guideId}`, async () => (await callApi('guides.begin', { guideId })).ok)
}
