import Taro from '@tarojs/taro'

/** Opens a picture large. A browser shows the picture alone: Taro's viewer there weighs more than all our pages. */
export function showPicture(url: string, all: string[]) {
  if (process.env.TARO_ENV === 'weapp') {
    Taro.previewImage({ current: url, urls: all })
  } else {
    window.open(url, '_blank', 'noopener')
  }
}
