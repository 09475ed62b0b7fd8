import { heldFor } from '#shared/access/role'
import roleNames from '#shared/access/roleNames.json'
import { inBeijing } from '#shared/beijingTime'
import { isHonour, type MemberTag, memberTagName, positionName } from '#shared/membership/member'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { type HandoverTable, timeText } from '../table'

/** A row of somebody who has left is refused by an import, which brings nobody back. */
const sheetStanding = { member: '是', worker: '否', left: '已离开' }

/** Begins with the columns of the roster's own sheet, so that it can be imported again. */
export const rosterTable: HandoverTable = {
  title: '会员名册',
  of: ['members'],
  head: [...ROSTER_HEAD, '工会', '荣誉', '已绑定微信', '编号'],
  async *rows({ store, names }) {
    for await (const part of store.members.walk())
      for (const {
        id,
        name,
        phone,
        enterpriseId,
        unionId,
        standing,
        joinedAt,
        positions = [],
        tags = [],
        personId,
      } of part)
        yield [
          ...[name, phone, names.firm(enterpriseId), sheetStanding[standing]],
          inBeijing(joinedAt).format('YYYY-MM-DD'),
          positions.map((position) => positionName[position]).join('、'),
          ...[tagNames(tags.filter((tag) => !isHonour(tag))), names.union(unionId), tagNames(tags.filter(isHonour))],
          ...[personId ? '是' : '', id],
        ]
  },
}

function tagNames(tags: MemberTag[]): string {
  return tags.map((tag) => memberTagName[tag]).join('、')
}

export const staffTable: HandoverTable = {
  title: '工作人员',
  of: ['people'],
  head: ['姓名', '岗位', '为哪里', '编号'],
  async *rows({ store, names }) {
    for await (const part of store.people.walk())
      for (const { id, name, roles } of part)
        for (const role of roles) yield [name, roleNames[role.kind], names.union(heldFor(role).id), id]
  },
}

const bindingState = { waiting: '等核对', approved: '已通过', rejected: '没有通过' }

export const bindingTable: HandoverTable = {
  title: '身份核对',
  of: ['bindings'],
  head: ['姓名', '手机', '企业', '状态', '申请时间', '处理时间', '处理人'],
  async *rows({ store, names }) {
    for await (const part of store.bindings.walk())
      for (const { name, phone, enterpriseName, state, askedAt, decidedAt, decidedBy } of part)
        yield [
          ...[name, phone, enterpriseName, bindingState[state], timeText(askedAt), timeText(decidedAt)],
          decidedBy ? names.person(decidedBy) : '',
        ]
  },
}
