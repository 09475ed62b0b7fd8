/** Sentences of phone and desk for when no answer comes; all other sentences come with the answer. */
export const outageText = {
  server_error: '服务出了一点问题，请稍后再试；您填的内容还在。',
  offline: '网络断开了，连上以后再点一次；您填的内容还在。',
}

/** Said of a deed on a page whose session has ended, under the layer that asks to sign in again. */
export const sessionOver = '登录到期了，登录以后再点一次；您填的内容还在。'
