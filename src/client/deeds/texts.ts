/** Sentences for a deed whose answer was lost. None of them says that anything was typed. */
export const deedTexts = {
  kept: '已保存，联网后提交。',
  notDone: (wanted: string) => `没有${wanted}，请再点一次。`,
  offline: (wanted: string) => `网络断开了，还不知道${wanted}没有。连上网络以后，再点一次。`,
  server_error: (wanted: string) => `服务出了一点问题，还不知道${wanted}没有。过一会儿再点一次。`,
}
