import { caseKind, caseLevelName, caseStateName, caseTopicName } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import { faceName } from '#shared/feedback/face'
import { versionOf } from '#shared/guides/guide'
import { guideGroupName } from '#shared/guides/guideGroup'
import type { GuideText } from '#shared/guides/guideText'
import { questionStateName } from '#shared/questions/question'
import { type HandoverTable, timeText } from '../table'

/** Stands for what few may read; it is in the backup, and in no sheet. */
const KEPT = '只给经手的人看'

export const caseTable: HandoverTable = {
  title: '诉求',
  of: ['cases'],
  head: ['编号', '种类', '关于', '谁说的', '工会', '说的话', '状态', '谁在办', '时间', '答应', '答复', '评价'],
  async *rows({ store }) {
    for await (const part of store.cases.walk())
      for (const found of part) {
        const { number, kind, topic, asker, unionName, words, state, owner, level, at, dueAt, steps, face } = found
        const answers = steps.flatMap((step) => (step.deed === 'answered' && step.words ? step.words : []))
        yield [
          ...[number, caseKind[kind].name, caseTopicName[topic]],
          ...(isKept(found) ? [KEPT, '', KEPT] : [asker?.name ?? '不留名', unionName ?? '', words]),
          ...[caseStateName[state], owner?.name ?? caseLevelName[level], timeText(at), timeText(dueAt - 1)],
          ...[isKept(found) ? KEPT : answers.join('；'), face ? faceName[face] : ''],
        ]
      }
  },
}

export const guideTable: HandoverTable = {
  title: '服务事项',
  of: ['guides', 'guideVersions', 'guideUses'],
  head: [
    '事项',
    '分组',
    '给谁办',
    '带什么',
    '多久',
    '在哪里',
    '依据',
    '大家看得到吗',
    '第几版',
    '最后修改',
    '谁写、谁审',
    '去办过',
  ],
  async *rows({ store }) {
    for await (const part of store.guides.walk()) {
      for (const guide of part) {
        const used = await store.guideUses.find(guide.id)
        const { state, changedAt, changedBy, passedBy = '' } = guide
        yield [
          ...[...guideWords(guide), state === 'shown' ? '看得到' : '收着', String(versionOf(guide))],
          ...[timeText(changedAt), [changedBy, passedBy].filter(Boolean).join('、'), String(used?.used ?? 0)],
        ]
        const earlier = await store.guideVersions.listAll({ where: { guideId: guide.id } })
        for (const { text, version, changedAt, changedBy, passedBy = '' } of earlier.filter(
          (one) => one.version < versionOf(guide)
        ))
          yield [
            ...[...guideWords(text), '旧版', String(version)],
            ...[timeText(changedAt), [changedBy, passedBy].filter(Boolean).join('、'), ''],
          ]
      }
    }
  },
}

function guideWords({ title, group, forWhom, materials, limit, where, law = '' }: GuideText): string[] {
  return [title, guideGroupName[group], forWhom, materials.join('；'), limit, where, law]
}

export const questionTable: HandoverTable = {
  title: '公开的问答',
  of: ['questions'],
  head: ['问', '答', '关于', '谁写的', '状态', '谁审的', '公开时间'],
  async *rows({ store }) {
    for await (const part of store.questions.walk())
      for (const { question, answer, topic, askedByName, state, decidedByName = '', shownAt } of part)
        yield [
          ...[question, answer, caseTopicName[topic], askedByName, questionStateName[state], decidedByName],
          shownAt ? timeText(shownAt) : '',
        ]
  },
}
