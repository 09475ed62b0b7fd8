import { useAsk } from '#client/asking/useAsk'
import { worksAtDesk } from '#shared/identity/caller'
import { Loaded } from '../ui/states/Loaded'
import { MeContext } from '../useDeskMe'
import { DeskRoutes } from './DeskRoutes'
import { NoDesk } from './NoDesk'
import { Outside } from './Outside'

/** Asks who has signed in before anything else is shown. */
export function SignedIn() {
  const { load, reload } = useAsk('me.get', {})
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
