import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { GuideForm } from '../GuideForm'
import { GuideState } from '../GuideState'
import { guideTexts as texts } from '../texts'

/** One service, written anew or changed. */
export default function WriteGuidePage() {
  const { guideId } = useParams()
  const { load, reload } = useAsk('guides.open', { guideId: guideId ?? '' }, { when: guideId !== undefined })
  useTitle(texts.title)

  return (
    <>
      <PageHead
        title={guideId && load.kind === 'ready' ? (load.value.next?.text.title ?? load.value.text.title) : texts.newOne}
        back={{ to: '/guides', label: texts.back }}
      />
      {guideId ? (
        <Loaded load={load} onRetry={reload} rows={8}>
          {(guide) => (
            <>
              <GuideState guide={guide} onChanged={reload} />
              <GuideForm key={guide.rev} guide={guide} />
            </>
          )}
        </Loaded>
      ) : (
        <GuideForm guide={undefined} />
      )}
    </>
  )
}
