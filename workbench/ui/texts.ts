export const uiTexts = {
  retry: '再试一次',
  offlineTitle: '网络断开了',
  offlineText: '连上网络以后，点下面的按钮再试。',
  failedTitle: '没有打开',
  stale: '网络断开了，这是断开前看到的内容。',
  more: '再看一些',
  moreLoading: '正在取…',
  moreFailed: '没有取到，再试一次',
  close: '关闭',
  cancel: '先不',
  countOf: (count: number, max: number) => `${count} / ${max}`,
  optional: '可不填',
}
