import type { IPluginContext } from '@tarojs/service'
import spoken from '../src/platform/look/spokenAttributes.json'

const patch = Object.fromEntries(spoken.elements.map((element) => [element, spoken.attributes]))

interface Platform {
  template: { mergeComponents: (context: IPluginContext, patch: object) => void }
}

/** Teaches Taro's elements the attributes that screen readers speak: they hand on only those they know, and none of these. */
export default function speakViews(context: IPluginContext) {
  if (process.env.TARO_ENV !== 'weapp') return
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) => platform.template.mergeComponents(context, patch),
  })
}
