import * as v from 'valibot'
import { CursorSchema } from '../page'
import { idText, newKeyText, textUpTo } from '../text'
import { PostsChoiceSchema } from './posts'
import { FAULT_KINDS } from './quality'
import { EnterpriseWordsSchema, UnionWordsSchema } from './words'

/** What a field held when it was opened; null for what was not filled in. It is compared, and never stored. */
const SeenValue = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.strictObject({ name: v.string(), post: v.exactOptional(v.string()), phone: v.string() })),
])

/** Old values of the fields that are changed: a field that somebody else changed meanwhile refuses the change, others do not matter. */
const SeenSchema = v.record(v.string(), SeenValue)

const reason = textUpTo(60)

export const AddUnionInput = v.strictObject({ newKey: newKeyText(), words: UnionWordsSchema })
export const ChangeUnionInput = v.strictObject({
  unionId: idText(),
  seen: SeenSchema,
  words: v.partial(UnionWordsSchema),
})
export const CloseUnionInput = v.strictObject({ unionId: idText(), into: v.exactOptional(idText()), reason })
export const ReopenUnionInput = v.strictObject({ unionId: idText(), reason })

export const AddEnterpriseInput = v.strictObject({ newKey: newKeyText(), words: EnterpriseWordsSchema })
export const ChangeEnterpriseInput = v.strictObject({
  enterpriseId: idText(),
  seen: SeenSchema,
  words: v.partial(EnterpriseWordsSchema),
  /** Asked for where it goes to another union and its people hold posts in the one before. */
  posts: v.exactOptional(PostsChoiceSchema),
})
export const CloseEnterpriseInput = v.strictObject({
  enterpriseId: idText(),
  into: v.exactOptional(idText()),
  reason,
  /** As for a change of its union. */
  posts: v.exactOptional(PostsChoiceSchema),
})
export const ReopenEnterpriseInput = v.strictObject({ enterpriseId: idText(), reason })

/** Number of rows that one deed gives to an officer; a hand-over has no such limit. */
const ASSIGNED_AT_ONCE = 100
const someIds = v.pipe(v.array(idText()), v.maxLength(ASSIGNED_AT_ONCE, `一次最多 ${ASSIGNED_AT_ONCE} 家`))

/** With `heldBy` only what that officer still has goes back, to nobody where nobody had it. */
export const AssignInput = v.union([
  v.strictObject({ unionIds: someIds, enterpriseIds: someIds, officerId: idText(), heldBy: v.exactOptional(idText()) }),
  v.strictObject({ unionIds: someIds, enterpriseIds: someIds, officerId: v.null(), heldBy: idText() }),
])
export const HandOverInput = v.strictObject({ from: idText(), to: idText(), reason })

export const FaultsInput = v.strictObject({
  unionId: v.exactOptional(idText()),
  kind: v.exactOptional(v.picklist(FAULT_KINDS)),
  cursor: CursorSchema,
})

export const HistoryInput = v.strictObject({ id: idText(), cursor: CursorSchema })
