import { newMessage } from '#shared/messages/newMessage'

interface Word {
  /** Row that it is about, and the occasion: the same two are the same message. */
  rowId: string
  occasion: string
  personId: string
  title: string
  text: string
  result: string
}

/** A note to a person about their row of the roster. */
export function rosterMessage({ rowId, occasion, personId, title, text, result }: Word, now: number) {
  return newMessage(
    {
      kind: 'binding_decided',
      ...{ subject: rowId, turn: occasion, personId, title, text },
      path: 'features/membership/pages/bind',
      fields: { thing1: '名册身份核对', phrase2: result, thing3: title },
    },
    now
  )
}
