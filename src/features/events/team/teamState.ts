import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { TeamView } from '#shared/events/team/view'
import { registerTexts } from '../texts'
import { teamTexts as texts } from './teamTexts'

/** In one line how far a team is: who is missing, or that all are there. */
export function teamState({ kind }: TeamRule, { needs }: Pick<TeamView, 'needs'>): string {
  if (!needs || needs.isWhole) return texts.isWhole(kind)
  return kind === 'pair' && needs.missingWomen === 0
    ? texts.missingMate
    : texts.missing(needs.missing, needs.missingWomen)
}

/** What comes next for a team: until when its place is held, when nobody comes in any more, or for what it waits. */
export function teamNext({ closesAt }: UnionEvent, { state, needs, until }: TeamView, now: number): string {
  if (state === 'offered') return texts.offered
  if (state === 'waiting') return needs?.isWhole ? texts.waitsWhole : texts.waits
  if (until !== undefined && until > now) return registerTexts.together(momentText(until, now))
  return now < closesAt ? texts.closes(momentText(closesAt, now)) : texts.closed
}
