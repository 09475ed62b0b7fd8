import { type HandoverTable, timeText } from '../table'

const stateName = { in: '到了', turnedAway: '到过门口，不在名单', undone: '撤销了' }

export const checkInTable: HandoverTable = {
  title: '签到',
  of: ['checkins'],
  head: ['活动', '姓名', '企业', '工会', '结果', '时间', '签到口', '经手', '同来的家人', '撤销的理由'],
  async *rows({ store, names }) {
    for await (const part of store.checkins.walk()) {
      const rows = await store.members.listByIds([...new Set(part.map(({ memberId }) => memberId))])
      const nameOf = new Map(rows.map(({ id, name }) => [id, name]))
      for (const { eventId, memberId, enterpriseId, unionId, state, at, door, by, along = [], undone } of part)
        yield [
          ...[names.event(eventId), nameOf.get(memberId) ?? '', names.firm(enterpriseId), names.union(unionId)],
          ...[
            stateName[state],
            timeText(at),
            door,
            by,
            along.length > 0 ? String(along.length) : '',
            undone?.reason ?? '',
          ],
        ]
    }
  },
}

export const rollTable: HandoverTable = {
  title: '点名',
  of: ['rollCalls', 'rollMarks'],
  head: ['活动', '点名表', '姓名', '企业', '工会', '点到', '离开', '取消', '经手'],
  async *rows({ store, names }) {
    for await (const part of store.rollMarks.walk()) {
      const [rows, rolls] = await Promise.all([
        store.members.listByIds([...new Set(part.map(({ memberId }) => memberId))]),
        store.rollCalls.listByIds([...new Set(part.map(({ rollId }) => rollId))]),
      ])
      const nameOf = new Map([...rows, ...rolls].map(({ id, name }) => [id, name]))
      for (const { eventId, rollId, memberId, enterpriseId, unionId, at, outAt, undoneAt, by } of part)
        yield [
          ...[names.event(eventId), nameOf.get(rollId) ?? '', nameOf.get(memberId) ?? ''],
          ...[names.firm(enterpriseId), names.union(unionId), timeText(at)],
          ...[outAt > 0 ? timeText(outAt) : '', undoneAt > 0 ? timeText(undoneAt) : '', by],
        ]
    }
  },
}
