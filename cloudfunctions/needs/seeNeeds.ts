import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { countEnterprise, countNeeds, type NamesById, type NeedRow } from '#shared/needs/countNeeds'
import { needSeason, seasonBefore, seasonsUpTo } from '#shared/needs/needSeason'
import { done, refused } from '#shared/result'

/** Seasons of which the retention table keeps anything. */
const SEASONS = 5

/** Time for which a process answers with what it has read: everybody’s needs of a season take a while. */
const KEPT_MS = 60_000
const kept = new WeakMap<Store, { until: number; street: Street; rows: Map<string, NeedRow[]> }>()

interface Street {
  unions: NamesById
  buildings: NamesById
  buildingOf: ReadonlyMap<string, string>
}

/** 需要的人数. Of one season, by today's roster. */
export async function seeNeeds(
  { season: key }: Input<'needs.count'>,
  { store, now }: PersonContext
): Promise<Output<'needs.count'>> {
  const seasons = seasonsUpTo(now, SEASONS)
  const season = key ? seasons.find((one) => one.key === key) : seasons[0]
  if (!season) return refused('season_gone')
  const read = await openReading(store, now)
  const [rows, before] = [await read(season.key), await read(seasonBefore(season.key))]
  return done({ season, seasons, ...countNeeds(rows, before, read.street) })
}

/** 企业的人需要什么, this season. */
export async function seeEnterpriseNeeds(
  { enterpriseId }: Input<'needs.ofEnterprise'>,
  { store, now }: PersonContext
): Promise<Output<'needs.ofEnterprise'>> {
  const season = needSeason(now)
  const read = await openReading(store, now)
  return done({ season, tags: countEnterprise(await read(season.key), enterpriseId, read.street) })
}

async function openReading(store: Store, now: number) {
  const before = kept.get(store)
  const known = before && now < before.until ? before : { until: now + KEPT_MS, ...(await readStreet(store)) }
  kept.set(store, known)
  const read = async (season: string) => {
    const rows = known.rows.get(season) ?? (await readRows(store, season, known.street))
    known.rows.set(season, rows)
    return rows
  }
  return Object.assign(read, { street: known.street })
}

async function readStreet(store: Store): Promise<{ street: Street; rows: Map<string, NeedRow[]> }> {
  const [unions, buildings, firms] = await Promise.all([
    store.unions.listAll({ fields: ['name'] }),
    store.buildings.listAll({ fields: ['name'] }),
    store.enterprises.listAll({ fields: ['buildingId'] }),
  ])
  const namesOf = (all: { id: string; name: string }[]) => new Map(all.map(({ id, name }) => [id, name]))
  const buildingOf = new Map(firms.map(({ id, buildingId = '' }) => [id, buildingId]))
  return { street: { unions: namesOf(unions), buildings: namesOf(buildings), buildingOf }, rows: new Map() }
}

/** Whoever is on the roster no more is not counted; whoever has moved is counted where they are. */
async function readRows(store: Store, season: string, { buildingOf }: Street): Promise<NeedRow[]> {
  const needs = await store.needs.listAll({ where: { season }, fields: ['memberId', 'said'] })
  const members = new Map(
    (await store.members.listByIds(needs.map(({ memberId }) => memberId))).map((one) => [one.id, one])
  )
  return needs.flatMap(({ memberId, said }) => {
    const member = members.get(memberId)
    if (!member || member.standing === 'left') return []
    const { unionId, enterpriseId } = member
    const [tags, places] = [said.map(({ tag }) => tag), said.map(({ from }) => from)]
    return [{ tags, places, unionId, enterpriseId, buildingId: buildingOf.get(enterpriseId) ?? '' }]
  })
}
