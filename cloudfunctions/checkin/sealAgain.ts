import type { Step } from '#server/agenda'
import { sealingHere } from '#server/sealing/sealing'
import { sealPartAgain } from '#server/sealing/sealPartAgain'
import { cardsPart } from './card/cards'
import { hallsPart } from './hall/halls'

const AGAIN_MS = 60_000

/** 换封. Seals cards and screens with the first key: see docs/keys.md. */
export const sealCodesAgain: Step = {
  run: async (job) => {
    const sealing = sealingHere()
    for (const part of [cardsPart, hallsPart])
      if (!(await sealPartAgain(job, sealing, part))) return job.clock() + AGAIN_MS
    return undefined
  },
  every: '04:45',
}
