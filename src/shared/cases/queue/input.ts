import * as v from 'valibot'
import { ExportReasonSchema } from '../../files/exported'
import { CursorSchema } from '../../page'
import { CaseAboutSchema } from '../about'

export const QUEUE_VIEWS = ['open', 'mine', 'late', 'done'] as const
export type QueueView = (typeof QUEUE_VIEWS)[number]

/** `about` names one thing: all that was said of it, whether it is over or not. */
const QueueOf = { view: v.picklist(QUEUE_VIEWS), about: v.exactOptional(CaseAboutSchema) }
export const CaseQueueInput = v.strictObject({ ...QueueOf, cursor: CursorSchema })
export const ExportCasesInput = v.strictObject({ ...QueueOf, reason: v.exactOptional(ExportReasonSchema) })
