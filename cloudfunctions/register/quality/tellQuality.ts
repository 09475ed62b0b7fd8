import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { FAULT_KINDS, type FaultKind, type FaultRow, scoreOf, type UnionQuality } from '#shared/register/quality'
import { done } from '#shared/result'
import { judge } from './judge'

/** 资料质量. The score of the register and of each union, and how often each fault occurs. */
export async function tellQuality(
  _input: Input<'register.quality'>,
  { store, now }: PersonContext
): Promise<Output<'register.quality'>> {
  const rows = await judge(store, now)
  const count = (kind: FaultKind) => rows.filter(({ faults }) => faults.includes(kind)).length
  return done({
    score: scoreOf(faultsIn(rows), rows.length),
    enterprises: rows.length,
    faulty: rows.filter(({ faults }) => faults.length > 0).length,
    counts: Object.fromEntries(FAULT_KINDS.map((kind) => [kind, count(kind)])) as Record<FaultKind, number>,
    unions: byUnion(rows),
  })
}

function byUnion(rows: FaultRow[]): UnionQuality[] {
  const unions = new Map<string, FaultRow[]>()
  for (const row of rows) {
    const own = unions.get(row.unionId)
    if (own) own.push(row)
    else unions.set(row.unionId, [row])
  }
  const told = [...unions].map(([unionId, own]) => ({
    ...{ unionId, name: own[0]?.unionName ?? '', enterprises: own.length },
    ...{ score: scoreOf(faultsIn(own), own.length), faults: faultsIn(own) },
  }))
  return told.sort((one, other) => one.score - other.score || other.faults - one.faults)
}

function faultsIn(rows: FaultRow[]): number {
  return rows.reduce((sum, { faults }) => sum + faults.length, 0)
}
