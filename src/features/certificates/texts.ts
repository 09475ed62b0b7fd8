import { onWechat } from '#platform/target'
import type { CertificateKind } from '#shared/certificates/certificate'

export const certificateTexts = {
  own: '我的证书',
  title: '证书',
  kinds: { honour: '荣誉证书', part: '参赛证书' } satisfies Record<CertificateKind, string>,
  withdrawn: '已撤回',
  valid: '有效',
  withdrawnNote: '这张证书已经撤回，不能再用。为什么撤回，可以问办比赛的工会。',
  pictureOf: (name: string, what: string) => `${name}的${what}`,
  hint: onWechat ? '也可以长按图片，直接发给家里人' : '也可以长按图片来保存',
  save: onWechat ? '存到手机相册' : '保存证书',
  saved: '存好了',
  notSaved: '没有存上，请长按图片来保存。',
  scanned: '扫码的人看到什么',
  scannedNote: '看不到电话，也看不到您的其他资料',
  check: '核对证书',
  number: '编号',
  issued: (day: string) => `${day} 发的`,
  withdrawnAt: (day: string) => `${day} 撤回的`,
  played: '比赛',
  name: '姓名',
  unit: '单位',
  merit: '写的是',
  issuer: '发证的工会',
  validNote: '证书上写的应当和下面一样；不一样的，不是我们发的。',
  goneNote: '这张证书不能再当证明用。',
}
