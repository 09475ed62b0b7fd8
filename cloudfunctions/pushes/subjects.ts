import type { PushKind } from '#shared/pushes/push'
import type { PushSubject } from '../delivery/feature'
import { eventPushSubjects } from '../events/feature'
import { feedbackSubject } from '../feedback/feature'
import { articleSubject } from './articleSubject'
import { withdrawnSubject } from './withdrawnSubject'

/** Every kind of subject that a push can have; a kind without its subject does not compile. */
const subjects: Record<PushKind, PushSubject> = {
  article: articleSubject,
  article_withdrawn: withdrawnSubject,
  ...eventPushSubjects,
  event_feedback: feedbackSubject,
}

export function subjectOf({ kind }: { kind: PushKind }): PushSubject {
  return subjects[kind]
}
