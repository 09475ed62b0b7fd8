export const choiceTexts = {
  saved: '常用筛选',
  savedOf: (count: number) => `常用筛选 ${count}`,
  columns: '显示的列',
  asUsual: '恢复原样',
  here: '只记在这台电脑上，别人看到的不变。',
  narrowFirst: '先用上面的条件筛一次，再在这里存下来，下次点一下就是。',
  name: '给现在的筛选起个名字',
  nameHint: '给这个筛选起名',
  save: '存下来',
  full: (most: number) => `最多存 ${most} 个，再存会去掉最早的一个。`,
  drop: (name: string) => `去掉“${name}”`,
  dropped: (name: string) => `去掉了“${name}”`,
}
