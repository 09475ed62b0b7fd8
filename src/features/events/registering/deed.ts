/** The deed of the button at the bottom of an event. */
export type NextDeed =
  | {
      kind:
        | 'sign_in'
        | 'ask_again'
        | 'bind'
        | 'register'
        | 'join'
        | 'queue'
        | 'answer_offer'
        | 'withdraw'
        | 'leave_queue'
        | 'enter'
        | 'leave_draw'
      label: string
    }
  | { kind: 'none'; label: string }

/** No deed is possible, and the label says why. */
export function none(label: string): NextDeed {
  return { kind: 'none', label }
}
