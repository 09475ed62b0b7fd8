import type { IPluginContext } from '@tarojs/service'
import spokenAttributes from '../src/platform/look/spokenAttributes.json'

interface Platform {
  template: { mergeComponents: (context: IPluginContext, patch: object) => void }
}

/** Taro's view hands on only the attributes it knows, and none that screen readers speak; here it learns them. */
export default function speakViews(context: IPluginContext) {
  if (process.env.TARO_ENV !== 'weapp') return
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) => platform.template.mergeComponents(context, { View: spokenAttributes }),
  })
}
