import { Suspense } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { ClientContext } from '#client/client'
import type { ScreenSeen } from '#shared/screens/screenLink'
import { door } from '../deskLine'
import { Loaded } from '../ui/states/Loaded'
import { useTitle } from '../useTitle'
import { useWhileSeen } from '../useWhileSeen'
import { features } from './features'
import { shellTexts } from './texts'
import './LinkedScreen.css'

/** So soon a screen stops once its link was taken back; the codes to check in come for a minute and a half ahead. */
const EVERY_MS = 10_000

/** What a link shows on a screen of the hall: without a session, and without a way to anything else. */
export function LinkedScreen({ secret }: { secret: string }) {
  return (
    <ClientContext.Provider value={door}>
      <main className="linked-screen">
        <Shown secret={secret} />
      </main>
    </ClientContext.Provider>
  )
}

function Shown({ secret }: { secret: string }) {
  const { load, reload } = useAsk('screens.see', { secret })
  useWhileSeen(true, reload, EVERY_MS)
  useTitle(load.kind === 'ready' ? load.value.title : shellTexts.screen)
  return (
    <Loaded load={load} onRetry={reload} rows={6}>
      {(seen) => (
        <Suspense>
          <Hall seen={seen} />
        </Suspense>
      )}
    </Loaded>
  )
}

function Hall({ seen }: { seen: ScreenSeen }) {
  const shown = features.flat().flatMap(({ screens }) => screens?.[seen.kind] ?? [])
  return shown.map((Component) => <Component key={seen.kind} seen={seen} />)
}
