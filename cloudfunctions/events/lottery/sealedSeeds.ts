import type { SealedPart } from '#server/sealing/sealPartAgain'
import { _ } from '#server/store/command'
import { seedPlace } from './seed'

/** Seeds of all draws, for the change of keys. */
export const seedsPart: SealedPart = {
  async *walk({ lotteryDraws }, keys, size) {
    for await (const rows of lotteryDraws.walk({ where: { 'sealed.key': _.in(keys) }, size }))
      yield rows.flatMap(({ id, sealed }) => (sealed ? [{ id, sealed }] : []))
  },
  placeOf: seedPlace,
  write: ({ lotteryDraws }, id, { before, after }) =>
    lotteryDraws.change({ _id: id, 'sealed.box': before.box }, { sealed: after }),
}
