import { emptyTally, partName, TALLY_PARTS } from '#shared/pushes/tally'
import { type HandoverTable, timeText } from '../table'

const deliveryName = {
  ...{ waiting: '还没发', leased: '正在发', sent: '微信已接收', unknown: '不确定' },
  ...{ inbox: '仅站内', delivered: '已送达', failed: '没有送到' },
}

export const messageTable: HandoverTable = {
  title: '站内消息',
  of: ['messages'],
  head: ['收信人', '标题', '内容', '时间', '送达情况'],
  async *rows({ store, names }) {
    for await (const part of store.messages.walk())
      for (const { personId, title, text, at, delivery } of part)
        yield [names.person(personId), title, text, timeText(at), deliveryName[delivery.state]]
  },
}

const stateName = {
  ...{ gathering: '正在找人', asked: '等另一位同意', approved: '已同意', sending: '正在发', sent: '已发完' },
  ...{ stopped: '已停下', sent_back: '已退回', recalled: '已撤回' },
}

/** With the numbers of its people; who they were stands in the raw rows of the chunks. */
export const pushTable: HandoverTable = {
  title: '推送',
  of: ['pushes', 'pushChunks', 'pushOpenings'],
  head: [
    '标题',
    '状态',
    '申请人',
    '申请时间',
    '同意人',
    '发完时间',
    '说明',
    ...TALLY_PARTS.map((part) => partName[part]),
  ],
  async *rows({ store }) {
    for await (const part of store.pushes.walk())
      for (const push of part) {
        const chunks = await store.pushChunks.listAll({ where: { pushId: push.id }, fields: ['tally'] })
        const sum = { ...emptyTally }
        for (const { tally } of chunks) for (const one of TALLY_PARTS) sum[one] += tally[one]
        yield [
          ...[push.title, stateName[push.state], push.askedBy.name, timeText(push.askedAt)],
          ...[push.decidedBy?.name ?? '', timeText(push.endedAt), push.remark ?? ''],
          ...TALLY_PARTS.map((one) => String(sum[one])),
        ]
      }
  },
}
