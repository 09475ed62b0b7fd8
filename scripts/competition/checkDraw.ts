import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type CompetitionAnswer, refuse } from '#shared/competitions/refusal'
import { type DrawFlaw, findDrawFlaw } from '#shared/events/lottery/ranking'
import { done } from '#shared/result'

/** 抽签凭据 as the phone copies it; what else stands in it is of no matter here. */
export const DrawProofSchema = v.object({
  seedHash: v.string(),
  listHash: v.exactOptional(v.string()),
  numbers: v.exactOptional(v.array(v.string())),
  seed: v.exactOptional(v.string()),
  ranked: v.exactOptional(v.array(v.string())),
})

const said: Record<DrawFlaw, string> = {
  not_drawn: '还没有抽签，或内容没有复制全：要有 seed、numbers、listHash 和 ranked。',
  seed_differs: '种子和登记开始时公布的指纹对不上。',
  list_differs: '号码和登记截止时公布的名单指纹对不上。',
  ranks_differ: '按种子重新算出的名次，和公布的名次不一样。',
}

/** 抽签核对. Repeats a draw from what was published. */
export function checkDraw(
  proof: v.InferOutput<typeof DrawProofSchema>
): CompetitionAnswer<{ valid: true; entries: number }> {
  const flaw = findDrawFlaw(proof, (text) => createHash('sha256').update(text, 'utf8').digest('hex'))
  return flaw ? refuse('draw_differs', said[flaw]) : done({ valid: true, entries: proof.numbers?.length ?? 0 })
}
