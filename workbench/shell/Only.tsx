import { Link, Outlet } from 'react-router-dom'
import type { ActionName } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import { EmptyState } from '../ui/states/EmptyState'
import { useDeskMe } from '../useDeskMe'
import { mayAsk } from '../whoMay'
import { shellTexts } from './texts'

/** Shows its pages only to people who may call the action: anybody may type an address. */
export function Only({ may }: { may: ActionName }) {
  const me = useDeskMe()
  if (mayAsk(me, may)) return <Outlet />
  return (
    <EmptyState isPage motif="empty-person" {...(isOfficer(me) ? shellTexts.ofFederation : shellTexts.ofStation)}>
      <Link className="link" to="/">
        {shellTexts.toToday}
      </Link>
    </EmptyState>
  )
}
