import { createContext, useContext } from 'react'
import type { Me } from '#shared/me/me'

export const MeContext = createContext<Me | undefined>(undefined)

/** The person at the desk; throws outside the shell. */
export function useDeskMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('nobody sits at the desk')
  return me
}
