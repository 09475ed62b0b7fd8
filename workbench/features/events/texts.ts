import { EVENT_NEEDS, type EventNeed, type EventNeeds } from '#shared/events/life/need'

const needWords: Record<EventNeed, (count: number) => string> = {
  approvals: (count) => `${count} 人等您同意`,
  review: () => '等您看一遍再发布',
  returned: () => '退回来了，请改好再送',
  silent: (count) => `${count} 人没答复改期`,
  closing: () => '收尾没做完',
}

function needsText(needs: EventNeeds): string {
  return EVENT_NEEDS.flatMap((need) => (needs[need] ? needWords[need](needs[need]) : [])).join('·')
}

export const eventTexts = {
  title: '活动',
  hold: '办活动',
  filter: '按状态看',
  all: '全部',
  open: '报名没截止',
  waiting: '有人候补',
  draft: '草稿',
  past: '已结束和取消',
  archived: '归档的',
  emptyTitle: '还没有活动',
  emptyText: '办一场，发布以后大家在手机上就能报名。',
  emptyReader: '主席办了活动，会列在这里。',
  search: '搜名称、地点、工会、类型',
  kind: '按类型看',
  anyKind: '所有类型',
  sort: '怎么排',
  sorts: { need: '需要处理的在前', start: '按开始时间', deadline: '按报名截止', name: '按名称' },
  needs: needsText,
  notFound: '没有找到',
  notFoundText: '换几个字、换一个类型，或点“全部”再找。',
  emptyFilter: '这一类现在没有',
  incomplete: (count: number) => `这里先列出最近 ${count} 场活动，再看一些就会接着列。`,
  columnState: '状态',
  columnTitle: '活动',
  columnWhen: '时间',
  columnVenue: '地点',
  columnPlaces: '已报 / 名额',
  columnWaiting: '候补',
  columnOrganiser: '主办',
  back: '回到活动',
  notYet: '还没发布',
  waits: '等干部看',
  returned: '退回来了',
}
