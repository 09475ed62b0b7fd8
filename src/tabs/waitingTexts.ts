/** Words of what waits for the network, apart from the first screen's. */
export const waitingTexts = {
  titleOf: (count: number) => `等联网提交的，共 ${count} 件`,
  title: '等联网提交的',
  waits: (moment: string) => `${moment} 存下，联网后提交`,
  cancelTitle: '不提交了？',
  cancelText: (words: string) => `“${words}”还没有提交。不提交的话，它就没有了。`,
  cancel: '不提交了',
  stay: '留着，联网后提交',
  refusedTitle: '这一件没有交上',
  seen: '知道了，拿掉',
  later: '先留着',
}
