import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import { ArticleIdInput } from '../news/input'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { everybody } from './audience'
import type { AudienceChoices, InvitingArticle, NamedChoice } from './choices'
import {
  ApprovePushInput,
  AskPushInput,
  ListEventChoicesInput,
  ListPushesInput,
  ListPushPeopleInput,
  ListReachedInput,
  PushIdInput,
  ReachInput,
  SendBackPushInput,
} from './input'
import type { Reach } from './reach'
import { AudienceIdInput, SaveAudienceInput, type SavedAudience } from './savedAudience'
import type { PushCard, PushPerson, PushView, ReachedPerson } from './view'

const ARTICLE = { articleId: 'news-03' }
const AIMED = { ...ARTICLE, audience: everybody, safety: false }
const PUSH = { pushId: 'push-none' }

/** Why people who never came cannot be chosen like this. */
type NeverRefusal = 'few_left' | 'never_narrow' | 'never_small'

export const pushesContract = {
  'audiences.list': reads({
    who: 'officer',
    input: Nothing,
    output: gives<SavedAudience[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'audiences.save': does({
    who: 'officer',
    name: '存下人群',
    about: ({ name }) => name,
    input: SaveAudienceInput,
    output: gives<SavedAudience, 'audiences_full'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { name: '百人以上', audience: { ...everybody, sizes: ['large'] } },
  }),
  'audiences.drop': does({
    who: 'officer',
    name: '删掉人群',
    about: ({ audienceId }) => audienceId,
    input: AudienceIdInput,
    output: gives<{ dropped: true }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { audienceId: 'nobody' },
  }),
  'pushes.choices': reads({
    who: 'officer',
    input: Nothing,
    output: gives<AudienceChoices>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'pushes.events': reads({
    who: 'officer',
    input: ListEventChoicesInput,
    output: gives<Page<NamedChoice>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'pushes.invitations': reads({
    who: 'officer',
    input: Nothing,
    output: gives<InvitingArticle[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'pushes.reach': reads({
    who: 'officer',
    input: ReachInput,
    output: gives<Reach & { goesOutAt: number }, 'not_in_feed' | NeverRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: AIMED,
  }),
  'pushes.reached': reads({
    who: 'officer',
    input: ListReachedInput,
    output: gives<Page<ReachedPerson>, 'not_in_feed' | 'never_unnamed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: AIMED,
  }),
  'pushes.test': does({
    who: 'officer',
    name: '试发推送',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<{ shown: 'account' | 'inbox'; remark?: string }, 'not_in_feed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'pushes.ask': does({
    who: 'officer',
    name: '送审推送',
    about: ({ articleId }) => articleId,
    input: AskPushInput,
    output: gives<
      PushCard,
      'not_in_feed' | NeverRefusal | 'reach_changed' | 'pushed_already' | 'nobody_left' | 'quiet_hours' | 'time_past'
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...AIMED, sendAt: null, expected: 1 },
  }),
  'pushes.list': reads({
    who: 'secondReader',
    input: ListPushesInput,
    output: gives<Page<PushCard>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { waiting: true },
  }),
  'pushes.open': reads({
    who: 'secondReader',
    input: PushIdInput,
    output: gives<PushView>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: PUSH,
  }),
  'pushes.people': reads({
    who: 'officer',
    input: ListPushPeopleInput,
    output: gives<Page<PushPerson>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: PUSH,
  }),
  'pushes.approve': does({
    who: 'pushReader',
    name: '通过推送',
    about: ({ pushId }) => pushId,
    input: ApprovePushInput,
    output: gives<
      PushCard,
      'still_gathering' | 'reach_changed' | 'article_changed' | 'decided_already' | ReviewRefusal
    >(),
    answers: [401, 403, 403, 403, 403, 403, 404],
    example: { ...PUSH, expected: 1 },
  }),
  'pushes.toPhone': does({
    who: 'pushReader',
    name: '到手机上审推送',
    about: ({ pushId }) => pushId,
    input: PushIdInput,
    output: gives<{ sent: true }, 'decided_already' | 'phone_has_it'>(),
    answers: [401, 403, 403, 403, 403, 403, 404],
    example: PUSH,
  }),
  'pushes.sendBack': does({
    who: 'pushReader',
    name: '退回推送',
    about: ({ pushId }) => pushId,
    input: SendBackPushInput,
    output: gives<PushCard, 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 403, 404],
    example: { ...PUSH, word: '换个标题' },
  }),
  'pushes.recall': does({
    who: 'officer',
    name: '撤回推送',
    about: ({ pushId }) => pushId,
    input: PushIdInput,
    output: gives<PushCard, 'too_late_to_recall'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: PUSH,
  }),
  'pushes.halt': does({
    who: 'officer',
    name: '叫停推送',
    about: ({ pushId }) => pushId,
    input: PushIdInput,
    output: gives<PushCard, 'too_late_to_recall'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: PUSH,
  }),
  'pushes.resume': does({
    who: 'officer',
    name: '接着推送',
    about: ({ pushId }) => pushId,
    input: PushIdInput,
    output: gives<PushCard, 'decided_already' | 'nobody_again' | 'not_in_feed' | 'article_changed_midway'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: PUSH,
  }),
  'pushes.opened': owns({
    who: 'person',
    input: PushIdInput,
    output: gives<{ counted: boolean }>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: PUSH,
  }),
} as const satisfies Contract
