import type { Order } from '../store/fields'
import type { LogLine } from './logLine'

/** Lines as every history has them: of those of one moment the one that was written last comes first. */
export const LATEST_FIRST = {
  order: ['at', 'desc'],
  thenBy: ['_id', 'desc'],
} satisfies { order: Order<LogLine>; thenBy: Order<LogLine> }
