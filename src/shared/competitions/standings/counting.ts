import * as v from 'valibot'

/** 计分细则. What a bye and a forfeit count in the tie-breaks; the regulations differ. */
export const CountingSchema = v.object({
  /** 轮空的对手分. Nothing, the lowest points of the field, or the entrant's own. */
  byeOpponentScore: v.optional(v.picklist(['zero', 'lowest', 'own']), 'zero'),
  /** 弃权局的对手分. Nothing, the lowest points of the field, or the opponent's points. */
  forfeitOpponentScore: v.optional(v.picklist(['zero', 'lowest', 'counts']), 'zero'),
  /** 轮空算胜局. Whether a bye counts as a win. */
  byeIsWin: v.optional(v.boolean(), true),
  /** 对方弃权算胜局. Whether an opponent's forfeit counts as a win. */
  forfeitIsWin: v.optional(v.boolean(), true),
})
export type Counting = v.InferOutput<typeof CountingSchema>
