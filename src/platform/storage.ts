import Taro from '@tarojs/taro'

/** What the phone remembers. Asynchronous alone: some runtimes of mini-programs have nothing else. */
export async function remember(key: string, value: unknown): Promise<void> {
  await Taro.setStorage({ key, data: JSON.stringify(value) }).catch(() => undefined)
}

export async function recall<Value>(key: string): Promise<Value | undefined> {
  const found = await Taro.getStorage<string>({ key }).catch(() => undefined)
  return found ? parse<Value>(found.data) : undefined
}

export async function forget(key: string): Promise<void> {
  await Taro.removeStorage({ key }).catch(() => undefined)
}

function parse<Value>(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}
