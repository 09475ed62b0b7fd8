import { remarkOf, thingName } from '#shared/log/view'
import { deedName } from '../../../cloudfunctions/log/deedName'
import { type HandoverTable, timeText } from '../table'

export const logTable: HandoverTable = {
  title: '操作记录',
  of: ['log'],
  head: ['时间（北京）', '谁', '做了什么', '对象', '说明'],
  async *rows({ store, names }) {
    for await (const part of store.log.walk({ order: ['at', 'asc'], thenBy: ['_id', 'asc'] }))
      for (const { at, personId, action, subject, remark, state } of part) {
        const row = { subject, ...(remark && { remark }), ...(state === 'open' && { isOpen: true }) }
        const thing = [names.event, names.article, names.union, names.firm, names.person]
          .map((nameOf) => nameOf(subject))
          .find((name) => name !== subject)
        yield [timeText(at), names.person(personId), deedName(action), thing ?? thingName(row), remarkOf(row)]
      }
  },
}
