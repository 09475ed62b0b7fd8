/** 点开. Somebody came in through the message; the id is a digest, so that nobody reads who did. */
export interface PushOpening {
  id: string
  pushId: string
  at: number
}
