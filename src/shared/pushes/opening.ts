/** 点开. A person came in through the message; the id is a digest, so that the row does not show who it was. */
export interface PushOpening {
  id: string
  pushId: string
  at: number
}
