import * as v from 'valibot'

/** 计分细则. What a bye and a forfeit count in the tie-breaks; the regulations differ. */
export const CountingSchema = v.object({
  /** 轮空的对手分: nothing, the lowest points of the field, or one's own. */
  byeOpponentScore: v.optional(v.picklist(['zero', 'lowest', 'own']), 'zero'),
  /** 弃权局的对手分: nothing, the lowest points of the field, or what the opponent has. */
  forfeitOpponentScore: v.optional(v.picklist(['zero', 'lowest', 'counts']), 'zero'),
  /** 轮空算胜局. */
  byeIsWin: v.optional(v.boolean(), true),
  /** 对方弃权算胜局. */
  forfeitIsWin: v.optional(v.boolean(), true),
})
export type Counting = v.InferOutput<typeof CountingSchema>
