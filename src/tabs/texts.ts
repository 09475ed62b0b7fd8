export const tabTexts = {
  latest: '最新消息',
  shareTitle: '红墙长安：西长安街街道总工会',
  events: '活动',
  services: '服务',
  mine: '我的',
}
