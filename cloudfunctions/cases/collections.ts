import type { Definitions } from '#server/store'
import type { Case } from '#shared/cases/case'

/** 编号簿. A block of a hundred numbers of one year, and the keys of the cases that have them, in their order. */
export interface CaseNumbers {
  /** 2026-0003: the year, and the number of the block. */
  id: string
  keys: string[]
}

declare module '#server/store' {
  interface Collections {
    cases: Case
    caseNumbers: CaseNumbers
  }
}

export const collections = {
  cases: {
    indexes: [
      { fields: ['shelf', 'dueKey'] },
      { fields: ['shelf', '-pageKey'] },
      { fields: ['shelf', 'dueAt'] },
      { fields: ['owner.id', 'shelf', 'dueKey'] },
      { fields: ['unionId', 'shelf', 'dueKey'] },
      { fields: ['asker.personId', '-pageKey'] },
      { fields: ['codeHash'] },
      { fields: ['number'] },
      { fields: ['joinedTo', 'shelf'] },
      { fields: ['state', 'answeredAt'] },
      { fields: ['endedAt'] },
      { fields: ['about.id', '-pageKey'] },
      { fields: ['at'] },
    ],
  },
  caseNumbers: { indexes: [] },
} satisfies Definitions
