export const detailTexts = {
  rain: (plan: string) => `下雨就改到：${plan}，会提前通知`,
  brand: '文体品牌，看历届',
  season: '活动季，看这一季的别的场',
  photos: '照片墙',
  photosNote: '看大家拍的；来过的人可以传',
  takeaways: '会后资料',
  paperNote: '点开就能看',
  addressNote: '点一下复制网址，到浏览器里打开',
  addressCopied: '网址复制好了，到浏览器里粘贴打开',
  addressIs: (url: string) => `长按复制：${url}`,
  paperFailed: '没有打开，请连上网再点一次',
}

export const rainTexts = {
  act: '启用雨天方案',
  title: '改到雨天的地点？',
  what: (where: string) => `改到 ${where}。报了名和候补的人都会收到通知，名额保留，还能答“去”或“不去”。`,
  yes: '改过去，通知大家',
  no: '先不改',
  done: (told: number) => (told > 0 ? `改好了，正在通知 ${told} 人` : '改好了'),
}
