import { type HandoverTable, timeText } from '../table'

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
