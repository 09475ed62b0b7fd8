import type { Store } from '#server/store'

const A_BATCH = 500

/** The persons who have entered the lottery of an event, some hundred at a time. */
export async function* listEntrants({ lotteryEntries }: Store, eventId: string): AsyncGenerator<string[]> {
  const order: ['number', 'asc'] = ['number', 'asc']
  const walking = { where: { eventId }, order, size: A_BATCH, fields: ['personId', 'number'] as const }
  for await (const rows of lotteryEntries.walk(walking)) yield rows.map(({ personId }) => personId)
}
