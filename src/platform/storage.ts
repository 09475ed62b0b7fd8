import Taro from '@tarojs/taro'
import type { DraftShelf } from '#client/keeping/draftBook'
import { keptViews } from '#client/keeping/keptViews'
import type { StoragePlace } from '#client/keeping/storagePlace'
import { say } from './say'
import { platformTexts } from './texts'

/** The storage of the phone. Asynchronous alone: some runtimes of mini-programs have nothing else. */
export const storage: StoragePlace = {
  async get(key) {
    const found = await Taro.getStorage<string>({ key }).catch(() => undefined)
    return found && parse(found.data)
  },
  async put(key, value) {
    // A full storage is an error in WeChat and an exception in a browser; both end here.
    try {
      await Taro.setStorage({ key, data: JSON.stringify(value) })
      return true
    } catch {
      return false
    }
  },
  async drop(key) {
    await Taro.removeStorage({ key }).catch(() => undefined)
  },
  keys: () =>
    new Promise<string[]>((resolve) => {
      Taro.getStorageInfo({ success: ({ keys }) => resolve(keys), fail: () => resolve([]) })
    }).catch(() => []),
}

/** Answers seen last, for times without a network. */
export const views = keptViews({ place: storage, version: CONTRACT })

/** Drafts on this phone. Kept answers are deleted to make room for them; a draft without room is reported. */
export const drafts: DraftShelf = {
  place: storage,
  makeRoom: views.dropOldest,
  sayNoRoom: () => say(platformTexts.noRoom),
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
