import Button from 'antd/es/button'
import { Suspense, useId, useState } from 'react'
import { useParams } from 'react-router-dom'
import { PageHead } from '../../../ui/PageHead'
import { useTitle } from '../../../useTitle'
import { ScreensButton } from '../../screens/feature'
import { CompetitionHall } from '../hall/CompetitionHall'
import { hallTexts as texts } from '../texts'

/** 赛场大屏, for a screen that everybody in the hall sees. */
export default function CompetitionHallPage() {
  const { id = '' } = useParams()
  const screen = useId()
  const [eventId, setEventId] = useState('')
  useTitle(texts.title)
  return (
    <>
      <PageHead title={texts.title} back={{ to: `/competitions/${id}`, label: texts.back }}>
        {eventId && (
          <Suspense>
            <ScreensButton eventId={eventId} shows={{ kind: 'competition', competitionId: id }} />
          </Suspense>
        )}
        <Button onClick={() => document.getElementById(screen)?.requestFullscreen()}>{texts.full}</Button>
      </PageHead>
      <CompetitionHall competitionId={id} screen={screen} onEvent={setEventId} />
    </>
  )
}
