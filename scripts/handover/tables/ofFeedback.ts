import { faceName } from '#shared/feedback/face'
import { type HandoverTable, timeText } from '../table'

/** Without names, as those who were asked were told. */
export const feedbackTable: HandoverTable = {
  title: '活动评价',
  of: ['feedback'],
  head: ['活动', '评价', '写的', '日期'],
  async *rows({ store, names }) {
    for await (const part of store.feedback.walk())
      for (const { eventId, face, words, at } of part)
        yield [names.event(eventId), faceName[face], words, timeText(at).slice(0, 10)]
  },
}
