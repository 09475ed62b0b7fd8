import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { isOfficer } from '#shared/identity/caller'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { RecapPanels } from '../RecapPanels'
import { ReportButton } from '../ReportButton'
import { ReportPhotos } from '../ReportPhotos'
import { recapTexts as texts } from '../texts'

/** 活动总结: what an event came to, and the way to a report of it. */
export default function RecapPage() {
  const { id = '' } = useParams()
  const me = useDeskMe()
  const [photoIds, setPhotoIds] = useState<string[]>([])
  const { load, reload } = useAsk('recap.see', { eventId: id })
  const recap = load.kind === 'ready' ? load.value : undefined
  const title = recap ? texts.titleOf(recap.event.title) : texts.title
  const mayReport = recap?.isOver === true && isOfficer(me)
  useTitle(title)
  return (
    <>
      <PageHead title={title} back={{ to: `/events/${id}`, label: texts.back }}>
        {mayReport && <ReportButton eventId={id} photoIds={photoIds} />}
      </PageHead>
      {mayReport && <p className="quiet recap-note">{texts.reportNote}</p>}
      <Loaded load={load} onRetry={reload} rows={8}>
        {(told) => (
          <>
            {!told.isOver && <p className="quiet">{texts.running}</p>}
            {mayReport && <ReportPhotos eventId={id} chosen={photoIds} onChoose={setPhotoIds} />}
            <RecapPanels recap={told} />
          </>
        )}
      </Loaded>
    </>
  )
}
