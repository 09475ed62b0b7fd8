import type { Store } from '#server/store'
import type { MessageCard } from '#shared/messages/message'
import type { TemplateName } from '#shared/messages/templates'
import type { Push, PushResult } from '#shared/pushes/push'

/** What a subject is asked about. */
export type AboutPush = Pick<Push, 'id' | 'kind' | 'subjectId' | 'card' | 'word' | 'contentHash' | 'releasedAt'>

/** 推送的事由. All that the sender knows of what a push is about: one file in the feature that it belongs to, one line in `pushes/subjects.ts`. */
export interface PushSubject {
  /** The template of its single messages. */
  template: TemplateName
  /** Its words as they are by now, or the sentence that says why nobody is told any more. */
  findCard: (store: Store, push: AboutPush, now: number) => Promise<{ card: MessageCard } | { obsolete: string }>
  /** The persons in it, some hundred at a time; where it is missing the push has an audience. */
  listPersons?: (store: Store, subjectId: string) => AsyncIterable<string[]>
  /** Why nothing of it may go out any more, as a sentence. */
  sayWhyOver?: (store: Pick<Store, 'articles'>, push: AboutPush) => Promise<string | undefined>
  /** Why what was approved may not be let go, as a sentence. */
  sayWhyNotReleased?: (store: Store, push: AboutPush) => Promise<string | undefined>
  /** What people did because of it. */
  countDeeds?: (store: Store, push: AboutPush) => Promise<Omit<PushResult, 'opened'>>
  /** Removes what was kept of its people, with the last of its pushes. */
  forgetPeople?: (store: Store, subjectId: string) => Promise<void>
}
