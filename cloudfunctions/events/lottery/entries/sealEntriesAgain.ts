import { runEach } from '#server/runEach'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { openAnswers, sealAnswers } from '../../answers/sealedAnswers'
import { seedPlace } from '../layDraw'
import type { LotteryDraw, LotteryEntry } from '../lotteryRows'

const A_LOOK = 200
const AT_ONCE = 8

/** 换封. Seals the answers of entries, and the seeds of draws that are still to be, with the first key. */
export async function sealEntriesAgain({ lotteryEntries, lotteryDraws }: Store, sealing: Sealing): Promise<void> {
  const [, ...older] = sealing.ids
  if (older.length === 0) return
  const where = { 'sealed.key': _.in(older) }
  for await (const rows of lotteryEntries.walk({ where, size: A_LOOK })) await runEach(rows, sealEntry, AT_ONCE)
  for await (const draws of lotteryDraws.walk({ where, size: A_LOOK })) await runEach(draws, sealSeed, AT_ONCE)

  async function sealEntry(entry: LotteryEntry): Promise<void> {
    const { id, sealed } = entry
    const opened = openAnswers(sealing, { id, answers: {}, ...(sealed && { sealed }) })
    const again = opened.ok ? sealAnswers(sealing, id, opened.value) : undefined
    if (again) await lotteryEntries.change({ _id: id, 'sealed.box': sealed?.box ?? '' }, { sealed: again })
  }

  async function sealSeed({ id, sealed }: LotteryDraw): Promise<void> {
    const seed = sealing.open(sealed, seedPlace(id))
    if (!seed.ok) return
    await lotteryDraws.change(
      { _id: id, 'sealed.box': sealed.box },
      { sealed: sealing.seal(seed.value, seedPlace(id)) }
    )
  }
}
