import { MAX_HANDINGS } from '#shared/events/handOver/handing'

/** 转给同事, as the holder reads it. */
export const handOverTexts = {
  begin: '转给同事',
  beginNote: '来不了，可以让本企业的一位同事来',
  title: '把名额转给同事',
  rule: `要和您同一家企业、也符合条件。对方 24 小时内在自己手机上接受，名额才转过去；在这之前还是您的。最多转 ${MAX_HANDINGS} 次。`,
  name: '同事的姓名',
  nameHint: '和名册上一样',
  tail: '手机号最后四位',
  tailHint: '例如 0002',
  nameMissing: '请填同事的姓名',
  tailWrong: '请填四位数字',
  send: '转给这位同事',
  stay: '先不转',
  sent: '转告对方了，等对方答复',
  waits: (name: string) => `等${name}答复`,
  waitsNote: (when: string) => `${when} 前没有接受，名额还是您的。一直没有回音，可能姓名或号码填错了。`,
  declined: (name: string) => `${name}去不了`,
  declinedNote: '名额还是您的，可以转给别的同事。',
  keep: '不转了，我去',
  another: '转给别人',
  kept: '名额还是您的',
}

/** 同事转来的名额, as the colleague reads it. */
export const takeOverTexts = {
  title: (name: string) => `${name}想把名额转给您`,
  session: (name: string) => `场次：${name}`,
  text: (name: string) => `${name}来不了。您接受以后，名额就是您的，不用再报名。`,
  until: (when: string) => `请在 ${when} 前答复`,
  accept: '接受，我去',
  decline: '去不了',
  declineTitle: '告诉同事您去不了？',
  declineText: (name: string) => `会告诉${name}，名额还是对方的。`,
  declineYes: '告诉同事',
  stay: '再想想',
  taken: '名额是您的了',
  declined: '告诉同事了',
  formTitle: '接受名额',
  formHint: '填好，名额就是您的',
}
