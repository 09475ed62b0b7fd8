import { View } from '@tarojs/components'
import { goBack, replaceWith } from '#platform/pages/navigate'
import type { UnionEvent } from '#shared/events/event'
import type { Place } from '#shared/events/registration'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { registerTexts } from '../texts'
import { OutcomeWords } from './OutcomeWords'

interface Props {
  place: Place
  event: UnionEvent
  now: number
}

export function RegisterResult({ place, event, now }: Props) {
  return (
    <>
      <View className="body">
        <OutcomeWords outcome={place} event={event} now={now} />
      </View>
      <ActionBar>
        <Button onPress={() => replaceWith('myEvents')}>{registerTexts.seeMine}</Button>
        <Button kind="ghost" onPress={goBack}>
          {registerTexts.seeEvent}
        </Button>
      </ActionBar>
    </>
  )
}
