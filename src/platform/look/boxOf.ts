import Taro from '@tarojs/taro'

export interface ScreenBox {
  left: number
  top: number
  width: number
  height: number
}

/** Where something stands on the screen now, by its id; undefined while it does not. */
export function boxOf(id: string): Promise<ScreenBox | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const box = Array.isArray(found) ? found[0] : found
        resolve(box ? { left: box.left, top: box.top, width: box.width, height: box.height } : undefined)
      })
      .exec()
  })
}
