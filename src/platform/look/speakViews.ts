import { mergeInternalComponents } from '@tarojs/shared'
import spokenAttributes from './spokenAttributes.json'

/** The running half of config/speakViews.ts: both must number the attributes of a view alike. */
export function speakViews() {
  mergeInternalComponents({ View: spokenAttributes })
}
