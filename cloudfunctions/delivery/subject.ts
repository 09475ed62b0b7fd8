import type { Store } from '#server/store'
import type { MessageCard } from '#shared/messages/message'
import type { TemplateName } from '#shared/messages/templates'
import type { Push, PushResult } from '#shared/pushes/push'
import type { MessageRoute } from '#shared/pushes/route'

/** What a subject is asked about. */
export type AboutPush = Pick<
  Push,
  | 'id'
  | 'kind'
  | 'subjectId'
  | 'card'
  | 'word'
  | 'contentHash'
  | 'contentMark'
  | 'releasedAt'
  | 'reminder'
  | 'formBefore'
>

/**
 * 推送的事由. All that the sender knows of what a push is about: one file in the feature that owns it, one line in
 * `pushes/subjects.ts`.
 */
export interface PushSubject {
  /** Template of the push's single messages. */
  template: TemplateName
  /** Ways that it may not take, whatever WeChat allows. */
  closes?: readonly MessageRoute[]
  /** The card with its words of now, or the sentence that says why nobody is told any more. */
  findCard: (store: Store, push: AboutPush, now: number) => Promise<{ card: MessageCard } | { obsolete: string }>
  /** Persons of the subject, some hundred at a time; a push of a subject without it has an audience. */
  listPersons?: (
    store: Store,
    subjectId: string,
    push?: Pick<Push, 'reminder' | 'formBefore'>
  ) => AsyncIterable<string[]>
  /** Sentence that says why nothing of the push may go out any more. */
  sayWhyOver?: (store: Pick<Store, 'articles'>, push: AboutPush) => Promise<string | undefined>
  /** Why what was approved may not be let go, or go on, as a sentence. */
  sayWhyNotReleased?: (store: Store, push: AboutPush) => Promise<string | undefined>
  /** Number of things that people did because of the push. */
  countDeeds?: (store: Store, push: AboutPush) => Promise<Omit<PushResult, 'opened'>>
  /** Removes what was kept of the push's people, together with the last push of the subject. */
  forgetPeople?: (store: Store, subjectId: string) => Promise<void>
}
