import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { SeenStep } from '#shared/joining/view'
import { spoken } from '#ui/spoken'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'

/** How an application came to where it is, the latest first, each step with its day and its name. */
export function JoiningSteps({ steps, now }: { steps: SeenStep[]; now: number }) {
  return (
    <View {...spoken({ role: 'list', label: texts.steps })}>
      {[...steps].reverse().map(({ deed, by = '', at, word }, index) => (
        <View
          key={`${at}-${deed}`}
          className={index === steps.length - 1 ? 'join-step join-step--last' : 'join-step'}
          {...spoken({ role: 'listitem' })}
        >
          <View className="join-step__what">{`${by}${texts[deed]}`}</View>
          {word && <View className="join-step__word">{word}</View>}
          <View className="join-step__when">{momentText(at, now)}</View>
        </View>
      ))}
    </View>
  )
}
