import Button from 'antd/es/button'
import { Suspense, useId } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { ScreensButton } from '../../screens/feature'
import { HallScreen } from '../hall/HallScreen'
import { arrivalTexts as texts } from '../texts'

/** Codes come for a minute and a half ahead. */
const EVERY_MS = 15_000

/** 大屏签到码, for a screen that everybody in the hall sees. */
export default function HallPage() {
  const { id = '' } = useParams()
  const screen = useId()
  const code = useAsk('checkin.hallCode', { eventId: id })
  const door = useAsk('checkin.door', { eventId: id })
  useWhileSeen(true, code.reload, EVERY_MS)
  useWhileSeen(true, door.reload, EVERY_MS)
  useTitle(texts.hall)
  const { event, count } = door.load.kind === 'ready' ? door.load.value : {}
  return (
    <>
      <PageHead title={texts.hall} back={{ to: `/checkin/${id}`, label: texts.toArrivals }}>
        <Suspense>
          <ScreensButton eventId={id} shows={{ kind: 'checkin' }} />
        </Suspense>
        <Button onClick={() => document.getElementById(screen)?.requestFullscreen()}>{texts.full}</Button>
      </PageHead>
      <Loaded load={code.load} onRetry={code.reload} rows={4}>
        {({ codes }) => <HallScreen id={screen} eventId={id} title={event?.title} {...{ codes, count }} />}
      </Loaded>
    </>
  )
}
