import Taro from '@tarojs/taro'

export interface ScreenBox {
  left: number
  top: number
  width: number
  height: number
}

/** Where something stands on the screen now, by its id; undefined while it does not. A browser is asked itself: Taro's query is 12 KB. */
export async function boxOf(id: string): Promise<ScreenBox | undefined> {
  const found = process.env.TARO_ENV === 'h5' ? document.getElementById(id)?.getBoundingClientRect() : await query(id)
  return found && { left: found.left, top: found.top, width: found.width, height: found.height }
}

function query(id: string): Promise<ScreenBox | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => resolve(Array.isArray(found) ? found[0] : found))
      .exec()
  })
}
