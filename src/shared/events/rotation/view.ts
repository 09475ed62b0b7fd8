import type { SentBack } from '../../news/article'
import type { Asked, Decided } from '../../review/review'
import type { OrderView } from '../order/view'

/**
 * 顺序的审核. What was calculated waits for an officer (`asked`); sent back, it is calculated once more (`ordering`) when the
 * organiser says so.
 */
export interface OrderReview {
  state: 'asked' | 'sent_back' | 'ordering' | 'passed'
  asked: Asked
  sentBack?: SentBack
  passed?: Decided
}

/** 轮换. What everybody sees of an event whose places go by turn. */
export interface RotationView extends OrderView {
  /** Missing before the order is calculated. */
  review?: OrderReview['state']
  /** The event began before anybody had passed the order: nobody has a place. */
  isLapsed?: true
}

/** The same for the desk, with who has looked; `round` is the version that is passed. */
export interface RotationBoard extends Omit<RotationView, 'review' | 'mine'> {
  round: number
  review?: OrderReview
}
