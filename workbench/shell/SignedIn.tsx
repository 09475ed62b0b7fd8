import { useEffect } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { worksAtDesk } from '#shared/identity/caller'
import { session } from '../deskSession'
import { Loaded } from '../ui/states/Loaded'
import { MeContext } from '../useDeskMe'
import { DeskRoutes } from './DeskRoutes'
import { NoDesk } from './NoDesk'
import { Outside } from './Outside'

/** Asks who has signed in before anything else is shown. */
export function SignedIn() {
  const { load, reload } = useAsk('me.get', {})
  const isOver = load.kind === 'failed' && load.reason === 'signed_out'
  useEffect(() => {
    // A token of yesterday: there is no page yet that could stay below.
    if (isOver) session.end()
  }, [isOver])
  if (load.kind !== 'ready') {
    return (
      <Outside>
        <Loaded load={load} onRetry={reload} rows={3}>
          {() => null}
        </Loaded>
      </Outside>
    )
  }
  if (!worksAtDesk(load.value)) return <NoDesk me={load.value} />
  return (
    <MeContext.Provider value={load.value}>
      <DeskRoutes />
    </MeContext.Provider>
  )
}
