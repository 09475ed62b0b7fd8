import { Image, View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { showPicture } from '#platform/showPicture'
import { useVoice } from '#platform/voice/useVoice'
import { byKind } from '#shared/cases/photos/photo'
import { Pressable } from '#ui/Pressable'
import { spokenInside } from '#ui/spoken'
import { Loaded } from '#ui/states/Loaded'
import { VoiceLine } from '#ui/voice/VoiceLine'
import { deskCaseTexts as texts } from './deskCaseTexts'
import './officerCases.scss'

/** Photos and voice messages of a case, at addresses that lapse. */
export function CasePhotos({ caseId }: { caseId: string }) {
  const { load, reload } = useAsk('cases.photos', { caseId })
  const { playing, toggle } = useVoice()
  return (
    <Loaded load={load} onRetry={reload} skeletonRows={1}>
      {(all) => {
        const { photos, voices } = byKind(all)
        const urls = photos.map(({ url }) => url)
        return (
          <>
            <View className="officer-case__photos">
              {urls.map((url, index) => (
                <Pressable key={url} label={texts.photo(index + 1)} onPress={() => showPicture(url, urls)}>
                  <Image
                    className="officer-case__photo"
                    src={url}
                    mode="aspectFill"
                    {...spokenInside({ label: texts.photo(index + 1) })}
                  />
                </Pressable>
              ))}
            </View>
            {voices.map(({ url, seconds }) => (
              <VoiceLine
                key={url}
                text={texts.voice(seconds, playing === url)}
                isPlaying={playing === url}
                onToggle={() => toggle(url)}
              />
            ))}
            <View className="officer-case__note">{all.length > 0 ? texts.photosNote : texts.photosMissing}</View>
          </>
        )
      }}
    </Loaded>
  )
}
