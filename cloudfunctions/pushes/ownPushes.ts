import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import type { PushChunk } from '#shared/pushes/chunk'
import { receiptId } from '#shared/receipts/receipt'

/** Pushes that went to somebody, and the receipts they gave. That they opened one is kept in no way that names them. */
export const ownPushes: OwnSource = {
  title: '推送给我的通知和回执',
  of: ['pushReaders'],
  async list({ store, person: { id: reader } }) {
    const where = { 'recipients.reader': reader }
    const fields = ['pushId', 'subjectId', 'gatheredAt', 'topic'] as const
    const chunks: Pick<PushChunk, 'pushId' | 'subjectId' | 'gatheredAt'>[] = await store.pushChunks.list({
      ...{ where, limit: MOST_OWN, fields },
    })
    const [pushes, receipts] = await Promise.all([
      store.pushes.listByIds([...new Set(chunks.map(({ pushId }) => pushId))]),
      store.receipts.listByIds([...new Set(chunks.map(({ subjectId }) => receiptId(subjectId, reader)))]),
    ])
    const titles = new Map(pushes.map((push) => [push.id, push.title]))
    const confirmed = new Map(receipts.map((receipt) => [receipt.articleId, receipt]))
    return chunks
      .sort((one, other) => other.gatheredAt - one.gatheredAt)
      .map(({ pushId, subjectId, gatheredAt }) => {
        const receipt = confirmed.get(subjectId)
        const noted = receipt?.notedBy ? '（别人代记）' : ''
        return {
          title: titles.get(pushId) ?? '通知',
          facts: knownFacts([
            ['时间', paperMoment(gatheredAt)],
            ['回执', receipt && `${paperMoment(receipt.at)}${noted}`],
          ]),
        }
      })
  },
  count: ({ store, person: { id } }) => store.pushChunks.count({ 'recipients.reader': id }),
}
