import { eventKindName } from '#shared/events/eventKind'
import { type HandoverTable, timeText } from '../table'

/** One line an event of a season. */
export const seasonTable: HandoverTable = {
  title: '活动季',
  of: ['seasons'],
  head: ['活动季', '是什么', '活动', '哪天办完', '谁归的档', '大家看得到吗', '最后修改'],
  async *rows({ store, names }) {
    for await (const part of store.seasons.walk())
      for (const { title, about, eventIds, ended, state, changedAt } of part) {
        const end = [ended ? timeText(ended.at) : '', ended?.by ?? '', state === 'shown' ? '看得到' : '收着']
        for (const id of eventIds) yield [title, about, names.event(id), ...end, timeText(changedAt)]
      }
  },
}

/** One line a place in an edition from before this system. */
export const pastTable: HandoverTable = {
  title: '往届名次',
  of: ['pastRows'],
  head: ['品牌', '年份', '名次', '姓名', '单位', '积分'],
  async *rows({ store }) {
    const titles = new Map((await store.brands.listAll({ fields: ['title'] })).map(({ id, title }) => [id, title]))
    for await (const part of store.pastRows.walk())
      for (const { brandId, year, place, name, unit, points } of part)
        yield [titles.get(brandId) ?? '', String(year), String(place), name, unit, String(points ?? '')]
  },
}

/** One line somebody in a list that was brought of an edition or an event; without a name where the roster has them no more. */
export const earlierTable: HandoverTable = {
  title: '往届参加名单',
  of: ['earlierLists', 'earlierEntries'],
  head: ['哪一场', '类型', '开始', '姓名', '谁导入的', '什么时候'],
  async *rows({ store }) {
    const lists = new Map(
      (await store.earlierLists.listAll({ order: ['endsAt', 'asc'] })).map((list) => [list.id, list])
    )
    for await (const part of store.earlierEntries.walk()) {
      const members = await store.members.listByIds([...new Set(part.map(({ memberId }) => memberId))])
      const nameOf = new Map(members.map(({ id, name }) => [id, name]))
      for (const { listId, memberId } of part) {
        const list = lists.get(listId)
        if (!list) continue
        const { title, kind, startsAt, by, at } = list
        yield [title, eventKindName[kind], timeText(startsAt), nameOf.get(memberId) ?? '', by, timeText(at)]
      }
    }
  },
}

/** One line an edition; a brand without any has one of its own. */
export const brandTable: HandoverTable = {
  title: '品牌活动',
  of: ['brands'],
  head: ['品牌', '是什么', '出处', '哪一届', '年份', '活动', '人数', '备注', '大家看得到吗', '最后修改'],
  async *rows({ store, names }) {
    for await (const part of store.brands.walk())
      for (const { title, about, source = '', editions, state, changedAt } of part) {
        const end = [state === 'shown' ? '看得到' : '收着', timeText(changedAt)]
        if (editions.length === 0) yield [title, about, source, '', '', '', '', '', ...end]
        for (const { name, year, eventId = '', people, note = '' } of editions)
          yield [title, about, source, name, String(year), names.event(eventId), String(people ?? ''), note, ...end]
      }
  },
}
