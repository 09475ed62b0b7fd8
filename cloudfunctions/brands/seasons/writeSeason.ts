import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { EventSeason, SeasonText } from '#shared/brands/season'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../../checks/feature'

/** 写活动季. Over the state that the officer saw; a new one sent again after a lost answer is the same. */
export async function writeSeason(
  { seasonId, newKey, rev, text, state }: Input<'seasons.write'>,
  context: PersonContext
): Promise<Output<'seasons.write'>> {
  const { store, person, now, line } = context
  if (!(await areThere(store, text))) return refused('season_event_unknown')
  const place = `活动季${quoted(text.title)}`
  const words = await vetWords(context, { text: `${text.title}\n${text.about}`, place })
  if (!words.ok) return words
  line.say({ remark: `${text.title}，${text.eventIds.length} 场，${state === 'shown' ? '大家看得到' : '收着'}` })
  const written = { state, changedBy: person.name, changedAt: now }
  if (seasonId) {
    const changes = { ...text, ...written, rev: _.inc(1) }
    const changed = await store.seasons.change({ _id: seasonId, rev: rev ?? 0 }, changes)
    if (changed === 0) return refused('changed_meanwhile')
    await nameInEvents(store, { id: seasonId, ...text, state })
    return done({ seasonId, rev: (rev ?? 0) + 1 })
  }
  if (!newKey) throw new RequestFault('bad_request')
  const season: EventSeason = { id: `s${newKey}`, ...text, ...written, rev: 1 }
  await store.seasons.add(season)
  const stored = await store.seasons.get(season.id)
  await nameInEvents(store, stored)
  return done({ seasonId: stored.id, rev: stored.rev })
}

/** Each event says itself to which season it belongs, so that its page asks nothing more for it. Safe to repeat. */
async function nameInEvents(
  { events }: Store,
  { id, title, eventIds, state }: Pick<EventSeason, 'id' | 'title' | 'eventIds' | 'state'>
): Promise<void> {
  const named = state === 'shown' ? eventIds : []
  if (named.length > 0) await events.change({ _id: _.in(named) }, { season: { id, title } })
  await events.change({ 'season.id': id, _id: _.nin(named) }, { season: _.remove() })
}

/** 办完归档, and taking that back. Nothing of the events changes: the page tells what became of them, and stands among those of before. */
export async function endSeason(
  { seasonId, rev, on }: Input<'seasons.end'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'seasons.end'>> {
  const season = await store.seasons.get(seasonId)
  if (on && season.ended === undefined && (await hasToCome(store, season, now))) return refused('season_runs')
  line.say({ remark: on ? season.title : `${season.title}，不归档了` })
  if ((season.ended !== undefined) === on) return done({ rev: season.rev })
  const changes = { ended: on ? { at: now, by: person.name } : _.remove(), rev: _.inc(1) }
  const changed = await store.seasons.change({ _id: seasonId, rev }, changes)
  return changed === 0 ? refused('changed_meanwhile') : done({ rev: rev + 1 })
}

async function hasToCome({ events }: Store, { eventIds }: EventSeason, now: number): Promise<boolean> {
  return (await events.count({ _id: _.in(eventIds), state: 'published', endsAt: _.gt(now) })) > 0
}

/** Whether everybody may read of all events: a draft is told of by no season. */
async function areThere({ events }: Store, { eventIds }: SeasonText): Promise<boolean> {
  const found = await events.listByIds(eventIds)
  return found.filter(({ state }) => state !== 'draft').length === eventIds.length
}
