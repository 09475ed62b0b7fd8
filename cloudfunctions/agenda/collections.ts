import type { Definitions } from '#server/store'
import type { AgendaRow } from './agendaRow'

declare module '#server/store' {
  interface Collections {
    agenda: AgendaRow
  }
}

export const collections = {
  agenda: { indexes: [{ fields: ['at'] }, { fields: ['name', 'subject'] }] },
} satisfies Definitions
