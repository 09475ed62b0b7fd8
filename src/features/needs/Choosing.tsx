import { View } from '@tarojs/components'
import { MOST_NEEDS } from '#shared/needs/need'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { NeedPicker } from './NeedPicker'
import { needTexts as texts } from './needTexts'
import './needs.scss'
import type { useNeeds } from './useNeeds'

interface Props {
  needs: ReturnType<typeof useNeeds>
  season: string
  /** The event after which it is asked. */
  event: string | undefined
}

/** 您现在需要什么: the second and the third tap. */
export function Choosing({ needs: { chosen, busy, problem, toggle, send, hasSaid, keep }, season, event }: Props) {
  return (
    <>
      <View className="body stack">
        <View>
          <View className="need-ask">{event ? texts.after(event.slice(0, 60)) : texts.ask}</View>
          <View className="need-note">{texts.askNote(season, MOST_NEEDS)}</View>
        </View>
        <NeedPicker chosen={chosen} onToggle={toggle} />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <View className="need-note">{texts.privacy}</View>
      </View>
      <ActionBar hint={chosen.length > 0 ? texts.many(chosen.length) : texts.none}>
        {hasSaid && (
          <Button kind="ghost" onPress={keep}>
            {texts.keep}
          </Button>
        )}
        <Button busy={busy} disabled={chosen.length === 0} onPress={send}>
          {busy ? texts.sending : texts.send}
        </Button>
      </ActionBar>
    </>
  )
}
