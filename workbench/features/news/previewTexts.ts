export const previewTexts = {
  label: '读者手机上的样子',
  size: '字号',
  normal: '标准字',
  large: '大字',
  noTitle: '标题还没写',
  minutes: (count: number) => `读 ${count} 分钟`,
  withdrawn: '这篇已经撤下',
  correction: '更正说明',
  left: (count: number) => `还剩 ${count} 个名额`,
  closes: (moment: string) => `${moment} 截止报名`,
}
