import { createContext, useContext } from 'react'
import type { DraftShelf } from './keeping/draftBook'
import type { KeptViews } from './keeping/keptViews'
import type { AskApi } from './line/makeCallApi'
import type { ClientSession } from './line/makeSession'
import { useLive } from './liveValue'

/** The parts that differ between phone and desk: how questions are sent, who is signed in, where things are kept. */
export interface Client {
  askApi: AskApi
  session: ClientSession
  views?: KeptViews
  drafts?: DraftShelf
  /** The owner of what is kept under a session; missing where a phone has only ever one. */
  ownerOf?: (token: string | undefined) => string
  /** How many rows a screen may hold; the rows behind them are shown in their place, from the beginning of the list. */
  parts?: { most: number; onTurned: (anchor?: string) => void }
}

export const ClientContext = createContext<Client | undefined>(undefined)

/** Whose things this screen keeps; it changes with the session. */
export function useOwner(): string | undefined {
  const { session, ownerOf } = useClient()
  return ownerOf?.(useLive(session))
}

/** The client around this screen; throws outside the app and the desk. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('no client around this screen')
  return client
}
