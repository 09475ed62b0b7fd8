import type { SealedPart } from '#server/sealing/sealPartAgain'
import { _ } from '#server/store/command'
import { answersPlace } from '../../answers/sealedAnswers'

/** Answers of all entries, for the change of keys. */
export const entriesPart: SealedPart = {
  async *walk({ lotteryEntries }, keys, size) {
    for await (const rows of lotteryEntries.walk({ where: { 'sealed.key': _.in(keys) }, size }))
      yield rows.flatMap(({ id, sealed }) => (sealed ? [{ id, sealed }] : []))
  },
  placeOf: answersPlace,
  write: ({ lotteryEntries }, id, { before, after }) =>
    lotteryEntries.change({ _id: id, 'sealed.box': before.box }, { 'sealed.key': after.key, 'sealed.box': after.box }),
}
