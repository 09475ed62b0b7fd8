import Taro from '@tarojs/taro'

export function showPicture(url: string, all: string[]) {
  Taro.previewImage({ current: url, urls: all })
}
