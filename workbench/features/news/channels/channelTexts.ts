export const channelTexts = {
  title: '频道打开方式',
  why: '小程序没有“时政信息”类目时，微信审核可能不让在小程序里显示时政内容。可以让一个频道只显示标题、封面和摘要，点开的是公众号文章；正文不再发到手机上，搜索也只搜标题和摘要。',
  old: '已经发布、没有填公众号文章网址的，读者看到标题和摘要，并请他们到公众号里搜。',
  onlyFederation: '由街道总工会决定，改了立刻生效，记入日志。',
  done: (channel: string, way: string) => `${channel}：${way}，已生效`,
  close: '关上',
}
