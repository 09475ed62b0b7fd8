export const formTexts = {
  purpose: (purpose: string, until: string) => `为什么问：${purpose}。名单里不显示，${until}清除`,
  kept: '上次填的，不对就改',
  anew: '这道题改过，请再看一下',
  agree: '我同意',
  version: (version: number) => `第 ${version} 版`,
  contactName: '联系人姓名',
  contactPhone: '联系人电话',
  chooseDate: '点这里选日期',
  chooseTime: '点这里选时间',
  between: (least: number | undefined, most: number | undefined) =>
    [least !== undefined && `最少 ${least}`, most !== undefined && `最多 ${most}`].filter(Boolean).join('，'),
  stars: (count: number) => `${count} 分`,
  starsSay: (most: number) => `1 分很不满意，${most} 分很满意`,
  noRelatives: '写家人的名字',
  relativeName: '家人的名字',
  otherRelative: '写别的名字',
}
