import { useOutletContext } from 'react-router-dom'

/** What the card of a row knows of the list beside which it stands. */
export interface MemberList {
  /** Address of another row's card, with the same list. */
  pathOf: (memberId: string) => string
  onChanged: () => Promise<void>
  onClose: () => void
}

export function useMemberList(): MemberList {
  return useOutletContext<MemberList>()
}
