/** Sentences of phone and desk for when no answer comes; all other sentences come with the answer. */
export const outageText = {
  server_error: '服务出了一点问题，请稍后再试；您填的内容还在。',
  offline: '网络断开了，连上以后再点一次；您填的内容还在。',
}
