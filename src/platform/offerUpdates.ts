import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS, readWechat } from './askWechat'
import { platformTexts as texts } from './texts'

/**
 * 新版本. WeChat fetches a new version beside the running one; without a question it would come only with the next cold
 * start, which on some phones is days away. Whoever says later goes on with the old one.
 */
export function offerUpdates(): void {
  const manager = readWechat(() => Taro.getUpdateManager(), undefined)
  manager?.onUpdateReady(async () => {
    const answer = await askWechat({
      ask: () =>
        Taro.showModal({
          title: texts.newVersion,
          content: texts.newVersionHint,
          confirmText: texts.updateNow,
          cancelText: texts.updateLater,
        }),
      patience: BY_A_PERSON_MS,
    })
    if (answer?.confirm) manager.applyUpdate()
  })
}
