export const platformTexts = {
  noRoom: '手机存不下草稿了，发出去之前请别离开这一页',
}
