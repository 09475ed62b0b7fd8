import type { Unopened } from '#server/sealing/sealing'
import { eventKindName } from '#shared/events/eventKind'
import type { Answers, Question } from '#shared/events/form/question'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { leavingText } from '#shared/events/ticket/leaving'
import { unopenedText } from '#shared/events/unopened'
import { lookUp } from '#shared/lookUp'
import type { Result } from '#shared/result'
import { openAnswers, shownCompanions } from '../../../cloudfunctions/events/feature'
import { type HandoverTable, timeText } from '../table'

const stateName = { draft: '草稿', published: '已发布', cancelled: '已取消' }

export const eventTable: HandoverTable = {
  title: '活动',
  of: ['events', 'places'],
  head: [
    '活动',
    '类型',
    '状态',
    '开始',
    '结束',
    '地点',
    '名额',
    '已报名',
    '候补',
    '主办',
    '报名开始',
    '报名截止',
    '取消理由',
    '编号',
  ],
  async *rows({ store }) {
    for await (const part of store.events.walk()) {
      const books = new Map((await store.places.listByIds(part.map(({ id }) => id))).map((book) => [book.id, book]))
      for (const event of part) {
        const book = books.get(event.id)
        yield [
          ...[event.title, eventKindName[event.kind], stateName[event.state]],
          ...[timeText(event.startsAt), timeText(event.endsAt), event.venue, String(event.capacity)],
          ...[String(book ? book.capacity - book.free : 0), String(book?.waiting.length ?? 0), event.organiser],
          ...[timeText(event.opensAt), timeText(event.closesAt), event.cancelledReason ?? '', event.id],
        ]
      }
    }
  },
}

export const registrationTable: HandoverTable = {
  title: '报名',
  of: ['registrations'],
  head: [
    '活动',
    '状态',
    '姓名',
    '手机',
    '企业',
    '工会',
    '报名时间',
    '填写的内容',
    '同去的家人',
    '移出或来不了的理由',
    '没来也没说',
  ],
  async *rows({ store, names, sealing }) {
    const questionsOf = new Map<string, Question[]>()
    for await (const part of store.events.walk({ fields: ['questions'] }))
      for (const { id, questions } of part) questionsOf.set(id, questions)
    for await (const part of store.registrations.walk()) {
      const rows = await store.members.listByIds([...new Set(part.map(({ memberId }) => memberId))])
      const phones = new Map(rows.map(({ id, phone }) => [id, phone]))
      for (const row of part) {
        const { eventId, memberId, name, enterpriseId, unionId, status, at, removedReason, left = [], absent } = row
        yield [
          ...[names.event(eventId), registrationStatusName[status], name, phones.get(memberId) ?? ''],
          ...[names.firm(enterpriseId), names.union(unionId), timeText(at)],
          answersText(questionsOf.get(eventId) ?? [], openAnswers(sealing, row)),
          shownCompanions(sealing, row, true),
          [...(removedReason ? [removedReason] : []), ...left.map(leavingText)].join('\n'),
          absent ? timeText(absent.at) : '',
        ]
      }
    }
  },
}

export const lotteryTable: HandoverTable = {
  title: '抽签和轮换的登记',
  of: ['lotteryEntries', 'lotteryDraws', 'lotteryLists'],
  head: ['活动', '号码', '名次', '姓名', '企业', '工会', '登记时间', '种子', '种子的指纹', '名单的指纹'],
  async *rows({ store, names }) {
    for await (const draws of store.lotteryDraws.walk())
      for (const { id, seed = '', seedHash = '', listHash = '' } of draws) {
        const { ranked = [] } = (await store.lotteryLists.find(id)) ?? {}
        const rankOf = new Map(ranked.map((number, index) => [number, String(index + 1)]))
        for (const row of await store.lotteryEntries.listAll({ where: { eventId: id } }))
          yield [
            ...[names.event(id), row.number, rankOf.get(row.number) ?? '', row.name],
            ...[names.firm(row.enterpriseId), names.union(row.unionId), timeText(row.at)],
            ...[seed, seedHash, listHash],
          ]
      }
  },
}

/** Each answer under its question; what a question of before was, its name alone tells. */
function answersText(questions: readonly Question[], answers: Result<Answers, Unopened>): string {
  if (!answers.ok) return unopenedText[answers.reason]
  const labels = Object.fromEntries(questions.map(({ id, label }) => [id, label]))
  return Object.entries(answers.value)
    .map(([id, answer]) => `${lookUp(labels, id) ?? id}：${answer}`)
    .join('\n')
}
