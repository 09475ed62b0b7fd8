export const platformTexts = {
  noScan: '微信没有打开扫一扫，请输入屏幕上的登录码',
  noPicture: '微信没有打开相机和相册，可以先不放图片',
  noShrink: '这张图片缩不小，请换一张',
  noLargePicture: '微信没有打开大图，请再点一次',
  noContract: '微信没有打开隐私保护指引，请稍后再试',
  otherData: '一项个人信息',
  otherWhy: '您刚才点的这一步要用到它，只用在这一步。',
  otherInstead: '不同意也可以接着看消息、看活动。',
  noRoom: '手机存不下草稿了，发出去之前请别离开这一页',
}
