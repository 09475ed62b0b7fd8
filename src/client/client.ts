import { createContext, useContext } from 'react'
import type { DraftShelf } from './keeping/draftBook'
import type { KeptViews } from './keeping/keptViews'
import type { AskApi } from './line/makeCallApi'
import type { ClientSession } from './line/makeSession'

/** What differs between phone and desk: how a question is sent, who is signed in, and where things are kept. */
export interface Client {
  askApi: AskApi
  session: ClientSession
  views?: KeptViews
  drafts?: DraftShelf
}

export const ClientContext = createContext<Client | undefined>(undefined)

/** Only screens inside the app or the desk may ask. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('no client around this screen')
  return client
}
