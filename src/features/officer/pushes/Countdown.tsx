import { useEffect, useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { PushView } from '#shared/pushes/view'
import { Notice } from '#ui/states/Notice'
import { officerTexts as texts } from '../texts'

const SOON_MS = 90_000

/** The half minute before a push goes out, in seconds, by the cloud's clock. */
export function Countdown({ push: { releaseAt = 0, now } }: { push: PushView }) {
  const [skew] = useState(() => now - Date.now())
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((turn) => turn + 1), 500)
    return () => clearInterval(timer)
  }, [])
  const left = releaseAt - (Date.now() + skew)
  if (left > SOON_MS) return <Notice tone="plain">{texts.waitsFor(momentText(releaseAt, now))}</Notice>
  return (
    <Notice tone="warn">
      {texts.countdown(Math.max(0, Math.ceil(left / 1000)))}，{texts.countdownHint}
    </Notice>
  )
}
