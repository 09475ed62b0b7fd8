const who = (by: string | undefined) => by ?? '另一位同事'

/** Sentences for two people at one form. */
export const mergeTexts = {
  title: (by: string | undefined, when: string) => `${who(by)} ${when} 也改了这一份`,
  taken: (fields: string) => `只有对方改过的（${fields}）会合进来。`,
  disputed: (count: number) => `有 ${count} 处两个人都改了，请选用哪一句；没选的也还在上面，保存以前都能换。`,
  mine: '您写的',
  theirs: (by: string | undefined, when: string) => `${who(by)} ${when} 写的`,
  empty: '（空着）',
  open: (count: number) => `还有 ${count} 处没有选`,
  save: '就这样保存',
  lookAgain: '合在一起，再看一遍',
  merged: (by: string | undefined, fields: string) => `${who(by)}刚才改了${fields}，已经和您写的合在一起`,
  goOn: '合好了。请看一遍，再点上面的按钮更新',
  goOnSaving: '合好了。请看一遍，再点上面的按钮保存',
}
