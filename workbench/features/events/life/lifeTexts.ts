import type { LifeStep } from '#shared/events/life/life'

export const lifeTexts = {
  title: '经过',
  aside: '每一步什么时候、谁做的',
  byItself: '到时间自动',
  unknown: '没有记下是谁',
  archive: '归档',
  archived: '归档了，活动列表里点“归档的”找得到；手机上照常能看',
  unarchive: '取出归档',
  unarchived: '取出来了，又在活动列表里',
  isArchived: (by: string, when: string) => `${by} ${when} 归档。手机上照常能看。`,
  step: {
    drafted: '写成草稿',
    asked: '送审',
    sentBack: '退回',
    passed: '通过',
    published: '发布',
    opened: '开始报名',
    closed: '报名截止',
    began: '活动开始',
    ended: '活动结束',
    moved: '改期改址',
    rained: '启用雨天方案',
    cancelled: '取消',
    archived: '归档',
    unarchived: '取出归档',
  } satisfies Record<LifeStep, string>,
}
