import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { GuideBoard } from '#shared/guides/view'
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
              <GuideForm key={wordsKey(guide)} guide={guide} />
            </>
          )}
        </Loaded>
      ) : (
        <GuideForm guide={undefined} />
      )}
    </>
  )
}

/** Another form begins where other words are there; what is being typed outlives that the service is put away or sent back. */
function wordsKey({ version, next }: GuideBoard): string {
  return `${version} ${next?.askedAt ?? ''}`
}
