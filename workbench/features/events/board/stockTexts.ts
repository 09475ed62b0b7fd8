export const stockTexts = {
  title: '选项的数量',
  taken: (taken: number, capacity: number) => `已选 ${taken} / ${capacity}`,
  change: '改数量',
  changeTitle: (option: string) => `改“${option}”的数量`,
  now: (taken: number, capacity: number) => `现在一共 ${capacity}，已经选走 ${taken}。`,
  amount: '改成多少',
  atLeast: (taken: number) => `不能少于已经选走的 ${taken}`,
  range: (most: number) => `填 0 到 ${most} 之间的整数`,
  same: '和现在一样',
  tells: '不发消息；选的那一项没有了、要重选的人，打开活动页就能选到。',
  yes: (amount: number) => `改成 ${amount}`,
  changed: (option: string, amount: number) => `“${option}”改成 ${amount} 了`,
}
