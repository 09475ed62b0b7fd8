import type { PersonContext } from '#server/context'
import { noteAlso } from '#server/log/noteAlso'
import { runEach } from '#server/runEach'

const AT_ONCE = 20

/** Who has a row, as it was read. */
export interface HeldRow {
  id: string
  officerId?: string
  officer?: string
}

interface Handing {
  action: 'register.assign' | 'register.handOver'
  rows: HeldRow[]
  /** Name of who has them now; empty for nobody. */
  to: string
}

/** A line for each row that went to another officer, so that its own history tells of it. */
export async function noteHandings(
  { store, person, now }: Pick<PersonContext, 'store' | 'person' | 'now'>,
  { action, rows, to }: Handing
): Promise<void> {
  const things = rows.map(({ id, officer }) => ({
    subject: id,
    remark: `责任干部：${officer || '没有'} → ${to || '没有'}`,
  }))
  await noteAlso(store, { at: now, personId: person.id, action }, things)
}

/**
 * 一行一行交. Hands rows over, each only as it was read; answers those that were, so that of two officers at once each tells
 * of the own rows alone.
 */
export async function handEach<Row extends HeldRow>(
  rows: readonly Row[],
  hand: (asRead: { _id: string; officerId: string | null }) => Promise<number>
): Promise<Row[]> {
  const handed: Row[] = []
  const isWell = await runEach(
    rows,
    async (row) => {
      if ((await hand({ _id: row.id, officerId: row.officerId ?? null })) > 0) handed.push(row)
    },
    AT_ONCE
  )
  if (!isWell && handed.length === 0) throw new Error('Nothing could be handed over.')
  return handed
}
