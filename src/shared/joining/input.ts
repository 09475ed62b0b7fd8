import * as v from 'valibot'
import { PhoneSchema } from '../membership/binding'
import { RosterNameSchema } from '../membership/rows/input'
import { CursorSchema } from '../page'
import { idText, newKeyText, textUpTo } from '../text'
import { WORKS } from './joining'

const CodeSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** The number: from WeChat's button, typed, or that of the row to which one is bound. */
const ReachSchema = v.variant('from', [
  v.strictObject({ from: v.literal('wechat'), code: CodeSchema }),
  v.strictObject({ from: v.literal('typed'), number: PhoneSchema }),
  v.strictObject({ from: v.literal('own') }),
])

/** Where somebody works: an enterprise of the register, or a name that they typed; neither for whoever has no employer. */
const place = {
  enterpriseId: v.exactOptional(idText()),
  firmName: v.exactOptional(textUpTo(60)),
}

export const FindWayInput = v.strictObject({
  enterpriseId: v.exactOptional(idText()),
  unionId: v.exactOptional(idText()),
})

const who = { newKey: newKeyText(), name: RosterNameSchema, phone: ReachSchema, work: v.picklist(WORKS) }

export const ApplyInput = v.strictObject({
  ...{ ...who, ...place },
  /** Missing for whoever does not know: the station says which. */
  unionId: v.exactOptional(idText()),
  isQuiet: v.boolean(),
})

export const AskForUnionInput = v.strictObject({
  ...{ ...who, ...place },
  isQuiet: v.boolean(),
  /** What the union should know before it comes. */
  word: v.exactOptional(textUpTo(200)),
})

export const MoveOwnInput = v.strictObject({ newKey: newKeyText(), enterpriseId: idText() })
export const LeaveOwnInput = v.strictObject({ newKey: newKeyText(), word: textUpTo(60) })

export const JOINING_VIEWS = ['open', 'late', 'done'] as const
export type JoiningQueueView = (typeof JOINING_VIEWS)[number]
export const JoiningQueueInput = v.strictObject({ view: v.picklist(JOINING_VIEWS), cursor: CursorSchema })

export const JoiningIdInput = v.strictObject({ joiningId: idText() })
export const JoiningPhoneInput = v.strictObject({ joiningId: idText(), reason: textUpTo(60) })

/** `rev` is the state that was seen: of two who decide at once one does. */
export const DecideJoiningInput = v.strictObject({
  joiningId: idText(),
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  decision: v.variant('kind', [
    v.strictObject({
      kind: v.literal('pass'),
      /** Enterprise under which the row stands, where the application names none of the register. */
      enterpriseId: v.exactOptional(idText()),
      word: v.exactOptional(textUpTo(200)),
    }),
    v.strictObject({ kind: v.literal('refuse'), word: textUpTo(200) }),
  ]),
})
