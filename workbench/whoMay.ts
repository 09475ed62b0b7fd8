import { access } from '#shared/access/access'
import type { ActionName } from '#shared/api'
import { isOfficer, leadsFederation, worksAtDesk } from '#shared/identity/caller'
import type { Me } from '#shared/identity/person'

/** Whether the desk shows a way to this action; the cloud decides again. A chair's own union is decided there. */
export function mayAsk(me: Me, action: ActionName): boolean {
  switch (access[action]) {
    case 'anyone':
    case 'person':
      return true
    case 'member':
      return me.member !== undefined
    case 'desk':
    case 'organiser':
      return worksAtDesk(me)
    case 'officer':
      return isOfficer(me)
    case 'federation':
      return leadsFederation(me)
  }
}
