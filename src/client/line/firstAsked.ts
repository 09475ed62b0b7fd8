import type { ActionCall, Send } from './makeCallApi'

/** Where the demonstration’s front door says whether it has given out a token. */
export const OWN_TOKEN = '/demo/own-token'

/** What a small script of its own has asked in the name of the first page, while the files of the app were on their way. */
export interface FirstAsked {
  /** Under whose session; undefined as nobody. */
  token: string | undefined
  /** The token of the address, once the demonstration’s front door has said that it is its own. */
  vetted?: string
  replies: Map<string, Promise<unknown>>
}

declare global {
  interface Window {
    firstAsked?: FirstAsked
  }
}

export function nameOf({ action, input }: ActionCall): string {
  return JSON.stringify([action, input])
}

/** The way to the cloud, by which a question asked ahead is answered once, to the same person. */
export function withFirstAsked(send: Send): Send {
  return (call, token) => {
    const asked = window.firstAsked
    const reply = asked?.token === token ? asked?.replies.get(nameOf(call)) : undefined
    asked?.replies.delete(nameOf(call))
    return reply ?? send(call, token)
  }
}
