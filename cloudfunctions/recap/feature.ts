import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { recapContract } from '#shared/recap/contract'
import { draftReport } from './draftReport'
import { seeClosing } from './seeClosing'
import { seeRecap } from './seeRecap'

/** 活动总结. */
export const recap: Feature = {
  actions: open(recapContract, { 'recap.see': seeRecap, 'recap.closing': seeClosing, 'recap.draft': draftReport }),
}
