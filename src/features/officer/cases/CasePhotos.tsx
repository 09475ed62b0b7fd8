import { Image, View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { showPicture } from '#platform/showPicture'
import { Pressable } from '#ui/Pressable'
import { spokenInside } from '#ui/spoken'
import { Loaded } from '#ui/states/Loaded'
import { deskCaseTexts as texts } from './deskCaseTexts'
import './officerCases.scss'

/** Photos of a case, at addresses that lapse. */
export function CasePhotos({ caseId }: { caseId: string }) {
  const { load, reload } = useAsk('cases.photos', { caseId })
  return (
    <Loaded load={load} onRetry={reload} skeletonRows={1}>
      {(photos) => {
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
            <View className="officer-case__note">{urls.length > 0 ? texts.photosNote : texts.photosMissing}</View>
          </>
        )
      }}
    </Loaded>
  )
}
