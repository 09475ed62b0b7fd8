export const ownRosterTexts = {
  search: '姓名、拼音、首字母、手机号',
  sum: (members: number, workers: number) =>
    workers > 0 ? `${members} 名会员，另有 ${workers} 名职工还没入会` : `${members} 名会员`,
  noneFound: '没有找到',
  noneFoundText: '换几个字再找。名册要改，请到电脑上的工作台“会员”。',
  none: '名册还是空的',
  noneText: '请把名册交给服务站导入，或者到电脑上的工作台“会员”里加。',
}
