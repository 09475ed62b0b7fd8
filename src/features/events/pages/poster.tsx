import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { savePicture } from '#platform/savePicture'
import { say } from '#platform/say'
import { onWechat } from '#platform/target'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { spokenInside } from '#ui/spoken'
import { Loaded } from '#ui/states/Loaded'
import '../poster/poster.scss'
import { posterTexts as texts } from '../poster/posterTexts'

/** 活动海报: the picture itself, to be saved or sent on. */
export default function PosterPage() {
  const { id = '', title = '' } = useParams()
  const { load, reload } = useAsk('events.poster', { eventId: id, shape: 'poster' })
  const [busy, setBusy] = useState(false)
  const save = async (url: string) => {
    setBusy(true)
    const isSaved = await savePicture(url, title || texts.title)
    setBusy(false)
    if (isSaved) say(texts.saved)
    else if (!onWechat) say(texts.notSaved)
  }

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <Loaded load={load} onRetry={reload} onList={() => open('events')} edged skeletonRows={6}>
        {({ url }) => (
          <>
            <View className="body">
              <Image
                className="poster__picture"
                src={url}
                mode="widthFix"
                showMenuByLongpress
                {...spokenInside({ label: texts.of(title) })}
              />
            </View>
            <ActionBar hint={texts.hint}>
              <Button busy={busy} onPress={() => save(url)}>
                {texts.save}
              </Button>
            </ActionBar>
          </>
        )}
      </Loaded>
    </Screen>
  )
}
