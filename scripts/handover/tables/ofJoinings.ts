import { joiningKindName, joiningStateName, workName } from '#shared/joining/joining'
import { type HandoverTable, timeText } from '../table'

export const joiningTable: HandoverTable = {
  title: '入会申请',
  of: ['joinings'],
  head: [
    '种类',
    '姓名',
    '手机号',
    '单位',
    '工会',
    '干的活',
    '先别让单位知道',
    '留的话',
    '状态',
    '提交',
    '要办的日子',
    '每一步',
  ],
  async *rows({ store }) {
    for await (const part of store.joinings.walk())
      for (const {
        kind,
        name,
        phone,
        firmName,
        unionName = '',
        work,
        isQuiet,
        word = '',
        state,
        at,
        dueAt,
        steps,
      } of part) {
        const said = steps.flatMap(({ by, at: on, word: words = '' }) =>
          by ? `${timeText(on)} ${by} ${words}`.trim() : []
        )
        yield [
          ...[joiningKindName[kind], name, phone, firmName, unionName, workName[work], isQuiet ? '是' : '否', word],
          ...[joiningStateName[state], timeText(at), timeText(dueAt - 1), said.join('；')],
        ]
      }
  },
}
