import { askWechat, BY_A_PERSON_MS } from './askWechat'

/** Part of WeChat that Taro does not know: since 3.4.8, within a tap only, and without promises (docs/wechat.md 6). */
declare const wx: {
  openOfficialAccountArticle: (asked: {
    url: string
    success: (told?: { cancel?: boolean }) => void
    fail: (error: unknown) => void
  }) => void
}

/** WeChat may ask first whether it shall leave; who says no has declined. */
export type AccountOpening = 'opened' | 'declined' | 'failed'

/** Opens an article of the official account; in a browser, as a page beside this one. */
export async function openAccountArticle(url: string): Promise<AccountOpening> {
  if (process.env.TARO_ENV !== 'weapp') {
    window.open(url, '_blank', 'noopener')
    return 'opened'
  }
  const ask = () =>
    new Promise<AccountOpening>((done, fail) =>
      wx.openOfficialAccountArticle({ url, success: (told) => done(told?.cancel ? 'declined' : 'opened'), fail })
    )
  return (await askWechat({ ask, patience: BY_A_PERSON_MS })) ?? 'failed'
}
