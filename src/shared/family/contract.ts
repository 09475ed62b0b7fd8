import * as v from 'valibot'
import { type Contract, gives, Nothing, owns, reads } from '../contract'
import { newKeyText } from '../text'
import { BirthYearSchema, type Relative, RelativeSchema } from './relative'

/** 本人的出生年份. Nothing where it was never asked for, or is forgotten again. */
export interface OwnYear {
  birthYear?: number
}

const ONE = { id: '0123456789abcdef' }

/** 我的家人. Whom somebody brings along, kept for that person alone. */
export const familyContract = {
  'family.list': reads({
    who: 'person',
    input: Nothing,
    output: gives<Relative[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'family.save': owns({
    who: 'person',
    input: RelativeSchema,
    output: gives<Relative, 'family_full' | 'born_later' | 'relative_twice' | 'family_unopened'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...ONE, name: '周小禾', birthYear: 2018 },
  }),
  'family.remove': owns({
    who: 'person',
    input: v.strictObject({ id: newKeyText() }),
    output: gives<{ removed: true }, 'family_unopened'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: ONE,
  }),
  'family.ownYear': reads({
    who: 'person',
    input: Nothing,
    output: gives<OwnYear>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'family.keepOwnYear': owns({
    who: 'person',
    input: v.strictObject({ birthYear: v.exactOptional(BirthYearSchema) }),
    output: gives<OwnYear, 'born_later' | 'family_unopened'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { birthYear: 1985 },
  }),
} as const satisfies Contract
