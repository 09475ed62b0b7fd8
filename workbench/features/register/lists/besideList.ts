import { useOutletContext } from 'react-router-dom'

/** What the list tells the card beside it: the way to another card, what to do after a change, and how to close. */
export interface RegisterList {
  pathOf: (page: string) => string
  onChanged: () => Promise<unknown>
  onClose: () => void
}

export function useRegisterList(): RegisterList {
  return useOutletContext<RegisterList>()
}
