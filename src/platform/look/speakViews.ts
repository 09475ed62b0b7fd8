import { mergeInternalComponents } from '@tarojs/shared'
import spoken from './spokenAttributes.json'

/** The running half of config/speakViews.ts, which adds spoken attributes to elements: both must number them alike. */
export function speakViews() {
  mergeInternalComponents(Object.fromEntries(spoken.elements.map((element) => [element, spoken.attributes])))
}
