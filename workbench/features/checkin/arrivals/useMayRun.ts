import { isOrganiserFor } from '#shared/identity/caller'
import { useDeskMe } from '../../../useDeskMe'

/** Whether the reader runs what this union runs; nobody does while it is not known. */
export function useMayRun(unionId: string | undefined): boolean {
  const me = useDeskMe()
  return unionId !== undefined && isOrganiserFor(me, unionId)
}
