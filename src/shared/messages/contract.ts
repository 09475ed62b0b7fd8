import { type Contract, gives, Nothing, owns, reads } from '../contract'
import type { Channel } from '../news/article'
import type { Page } from '../page'
import { type InboxItem, ListInboxInput, RecordGrantsInput, SetTopicInput } from './message'

export const messagesContract = {
  'messages.list': reads({
    who: 'person',
    input: ListInboxInput,
    output: gives<Page<InboxItem>>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { cursor: '99999999999999:z' },
  }),
  'messages.markRead': owns({
    who: 'person',
    input: Nothing,
    output: gives<{ unread: 0 }>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'messages.recordGrants': owns({
    who: 'person',
    input: RecordGrantsInput,
    output: gives<{ recorded: number }>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { accepted: [] },
  }),
  'messages.settings': reads({
    who: 'person',
    input: Nothing,
    output: gives<{ topicsOff: Channel[]; noticesLeft: number }>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'messages.setTopic': owns({
    who: 'person',
    input: SetTopicInput,
    output: gives<{ topicsOff: Channel[] }>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { topic: 'work', on: true },
  }),
} as const satisfies Contract
