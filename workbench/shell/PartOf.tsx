import { useAsk } from '#client/asking/useAsk'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import { shellTexts } from './texts'

/** The body a person works for at the desk: the federation, the station, or the union whose chair or committee they are. */
export function PartOf({ me }: { me: Me }) {
  if (me.roles.some(({ kind }) => kind === 'federation')) return shellTexts.federation
  return isOfficer(me) ? shellTexts.officer : <ChairOf unionId={seenUnionOf(me)} />
}

function ChairOf({ unionId }: { unionId: string }) {
  const { load } = useAsk('directory.union', { unionId })
  return load.kind === 'ready' ? load.value.name : shellTexts.chair
}
