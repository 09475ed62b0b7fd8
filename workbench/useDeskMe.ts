import { createContext, useContext } from 'react'
import type { Me } from '#shared/me/me'

export const MeContext = createContext<Me | undefined>(undefined)

/** Who sits at the desk. Only screens inside the shell may ask. */
export function useDeskMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('nobody sits at the desk')
  return me
}
