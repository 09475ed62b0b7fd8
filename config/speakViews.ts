import type { IPluginContext } from '@tarojs/service'
import spokenAttributes from '../src/platform/look/spokenAttributes.json'

interface Platform {
  template: { mergeComponents: (context: IPluginContext, patch: object) => void }
}

/** Teaches Taro's view the attributes that screen readers speak: it hands on only those it knows, and none of these. */
export default function speakViews(context: IPluginContext) {
  if (process.env.TARO_ENV !== 'weapp') return
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) => platform.template.mergeComponents(context, { View: spokenAttributes }),
  })
}
