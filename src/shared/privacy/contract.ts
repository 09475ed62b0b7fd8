import { type Contract, gives, Nothing, owns, reads } from '../contract'
import type { ExportedFile } from '../files/exported'
import type { Agreed } from './consent'
import { AgreeInput, OwnPartInput, StatementInput } from './input'
import type { Leaving } from './leaving'
import type { OwnData, OwnPart } from './own'
import type { Look, OwnAccount, RetentionRow, StatementView } from './view'

export const privacyContract = {
  'privacy.statement': reads({
    who: 'anyone',
    input: StatementInput,
    output: gives<StatementView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.agree': owns({
    who: 'person',
    input: AgreeInput,
    output: gives<Agreed, 'consent_outdated'>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { version: 1, where: 'statement' },
  }),
  'privacy.withdraw': owns({
    who: 'person',
    input: Nothing,
    output: gives<{ withdrawn: true }>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.account': reads({
    who: 'person',
    input: Nothing,
    output: gives<OwnAccount>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.leave': owns({
    who: 'person',
    input: Nothing,
    output: gives<Leaving, 'post_first'>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.stay': owns({
    who: 'person',
    input: Nothing,
    output: gives<{ stays: true }, 'gone_already'>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.looks': reads({
    who: 'person',
    input: Nothing,
    output: gives<Look[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.own': reads({
    who: 'person',
    input: Nothing,
    output: gives<OwnData>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.ownPart': reads({
    who: 'person',
    input: OwnPartInput,
    output: gives<OwnPart>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { part: 'all-people' },
  }),
  'privacy.takeOwn': owns({
    who: 'person',
    input: Nothing,
    output: gives<ExportedFile>(),
    whileLeaving: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'privacy.retention': reads({
    who: 'officer',
    input: Nothing,
    output: gives<RetentionRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
} as const satisfies Contract
