import { createContext, type RefObject } from 'react'

/** Tells what stands in a dialog whether it is going because somebody closed it, and not because its deed is done. */
export const ClosedByHand = createContext<RefObject<boolean> | undefined>(undefined)
