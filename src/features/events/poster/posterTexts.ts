import { onWechat } from '#platform/target'

export const posterTexts = {
  title: '海报',
  offer: '活动海报',
  offerHint: '存到手机，发到群里，或打印出来贴上',
  of: (title: string) => `“${title}”的海报`,
  drawing: '正在画海报',
  hint: onWechat ? '也可以长按图片，直接发给朋友' : '也可以长按图片来保存',
  save: onWechat ? '存到手机相册' : '保存海报',
  saved: '存好了',
  notSaved: '没有存上，请长按图片来保存。',
}
