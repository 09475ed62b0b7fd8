import { type Deeds, type SeenOfDeed, seenIn } from '#client/deeds/deed'
import type { AskApi } from '#client/line/makeCallApi'
import type { CaseBoard } from '#shared/cases/board'
import type { CaseDeed as Done } from '#shared/cases/case'
import type { CaseView } from '#shared/cases/view'
import { wanted } from './texts'

type CaseDeed =
  | 'cases.say'
  | 'cases.sayUnnamed'
  | 'cases.reply'
  | 'cases.addPhoto'
  | 'cases.rate'
  | 'cases.withdraw'
  | 'cases.take'
  | 'cases.pass'
  | 'cases.askBack'
  | 'cases.answer'
  | 'cases.note'
  | 'questions.consent'
  | 'questions.decide'
  | 'guides.decide'

/** A move names the state that was seen, so that its own repeat is behind. */
const moves = { perhapsBy: ['case_moved'] as const }

/** What people do about a case, whoever asked and whoever handles it. */
export const caseDeeds: Deeds<CaseDeed> = {
  'cases.say': { wanted: wanted.said, hasHappened: 'repeat' },
  'cases.sayUnnamed': { wanted: wanted.said, hasHappened: 'repeat' },
  'cases.reply': { wanted: wanted.replied, hasHappened: 'repeat' },
  'cases.addPhoto': { wanted: wanted.uploaded, hasHappened: 'repeat' },
  'cases.rate': { wanted: wanted.rated, hasHappened: 'repeat' },
  'cases.withdraw': { wanted: wanted.recalled, hasHappened: 'repeat' },
  'cases.take': {
    ...{ wanted: wanted.takenOver, ...moves },
    hasHappened: ({ caseId }, ask) =>
      seenMove(ask, caseId, ({ viewer, view }) => viewer === 'owner' && view.steps.at(-1)?.deed === 'took'),
  },
  'cases.pass': {
    ...{ wanted: wanted.handed, ...moves },
    // What went up is seen no further by whoever passed it.
    hasHappened: ({ caseId, word }, ask) =>
      seenMove(ask, caseId, (board) => board.viewer === 'below' || hasSaid('passed', word)(board)),
  },
  'cases.askBack': {
    ...{ wanted: wanted.replied, ...moves },
    hasHappened: ({ caseId, text }, ask) => seenMove(ask, caseId, hasSaid('asked', text)),
  },
  'cases.answer': {
    ...{ wanted: wanted.answered, ...moves },
    hasHappened: ({ caseId, text }, ask) => seenMove(ask, caseId, hasSaid('answered', text)),
  },
  'cases.note': { wanted: wanted.noted, hasHappened: 'repeat' },
  'questions.consent': { wanted: wanted.decided, hasHappened: 'repeat' },
  'guides.decide': { wanted: wanted.decided, hasHappened: 'repeat' },
  'questions.decide': { wanted: wanted.decided, hasHappened: 'repeat' },
}

async function seenMove(
  ask: AskApi,
  caseId: string,
  isThere: (board: CaseBoard) => boolean
): Promise<SeenOfDeed<CaseView>> {
  return seenIn(await ask('cases.open', { caseId }), (board) => (isThere(board) ? board.view : undefined))
}

function hasSaid(deed: Done, words: string): (board: CaseBoard) => boolean {
  return ({ view: { steps } }) => steps.some((step) => step.deed === deed && step.words === words)
}
