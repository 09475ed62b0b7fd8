import { askWechat, BY_A_PERSON_MS } from './askWechat'

/** Part of WeChat that Taro does not know: since 3.4.8, within a tap only, and without promises (docs/wechat.md 6). */
declare const wx: {
  openOfficialAccountArticle: (asked: { url: string; success: () => void; fail: (error: unknown) => void }) => void
}

/** Opens an article of the official account, in a browser as a page; false where it does not open. */
export async function openAccountArticle(url: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    window.open(url, '_blank', 'noopener')
    return true
  }
  const ask = () =>
    new Promise<true>((done, fail) => wx.openOfficialAccountArticle({ url, success: () => done(true), fail }))
  return (await askWechat({ ask, patience: BY_A_PERSON_MS })) === true
}
