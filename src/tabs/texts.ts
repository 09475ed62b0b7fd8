export const tabTexts = {
  searchNews: '搜消息：标题、正文、标签',
  latest: '最新消息',
  shareTitle: '红墙长安：西长安街街道总工会',
  events: '活动',
  kinds: '活动种类',
  services: '服务',
  search: '查工会、企业',
  directory: '工会和企业',
  more: '还可以看',
  mine: '我的',
  largeType: '大字',
  largeTypeNote: '字放大，一屏少放些',
  office: '今天要办的',
  officeNote: '审核推送、发公告',
  myEvents: '我的报名',
  all: '全部',
  nothingComing: '最近没有要参加的',
  seeOpen: '看看现在有什么活动能报。',
  findEvents: '去看活动',
  /** A build on one machine has no environment. */
  about: (source: string, environment: string) =>
    ['红墙长安', source && `版本 ${source}`, environment && `环境 ${environment}`].filter(Boolean).join(' · '),
}
