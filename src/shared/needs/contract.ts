import * as v from 'valibot'
import { type Contract, gives, Nothing, owns, reads } from '../contract'
import { EnterpriseIdInput } from '../directory/directory'
import { idText } from '../text'
import { MOST_NEEDS, NEED_PLACES, NEED_TAGS } from './need'
import type { EnterpriseNeeds, NeedsCount, OwnNeeds } from './view'

export const SayNeedsInput = v.strictObject({
  tags: v.pipe(
    v.array(v.picklist(NEED_TAGS)),
    v.minLength(1, '请至少选一样'),
    v.maxLength(MOST_NEEDS, `最多选 ${MOST_NEEDS} 样`),
    v.check((tags) => new Set(tags).size === tags.length, '有一样选了两遍')
  ),
  from: v.picklist(NEED_PLACES),
  /** The event after which it was asked. */
  eventId: v.exactOptional(idText()),
})
export const CountNeedsInput = v.strictObject({
  season: v.exactOptional(v.pipe(v.string(), v.regex(/^20\d\d-[1-4]$/, '请重新选一季'))),
})

/** 我的需要. */
export const needsContract = {
  'needs.mine': reads({
    who: 'member',
    input: Nothing,
    output: gives<OwnNeeds>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: {},
  }),
  'needs.say': owns({
    who: 'member',
    input: SayNeedsInput,
    output: gives<OwnNeeds>(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { tags: ['summer'], from: 'season' },
  }),
  'needs.takeBack': owns({
    who: 'member',
    input: Nothing,
    output: gives<OwnNeeds>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: {},
  }),
  'needs.count': reads({
    who: 'officer',
    input: CountNeedsInput,
    output: gives<NeedsCount, 'season_gone'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'needs.ofEnterprise': reads({
    who: 'organiser',
    of: ({ enterpriseId }) => ({ kind: 'enterprise', id: enterpriseId }),
    input: EnterpriseIdInput,
    output: gives<EnterpriseNeeds>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { enterpriseId: 'ent-001' },
  }),
} as const satisfies Contract
