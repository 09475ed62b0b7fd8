import { mergeInternalComponents } from '@tarojs/shared'
import spokenAttributes from './spokenAttributes.json'

/** The running half of config/speakViews.ts, which adds spoken attributes to `View`: both must number them alike. */
export function speakViews() {
  mergeInternalComponents({ View: spokenAttributes })
}
