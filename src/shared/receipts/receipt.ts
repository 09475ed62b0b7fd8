/** 要回执. Set on an article that asks its receivers for receipts; `dueAt` is when the last should have answered. */
export interface ReceiptAsk {
  dueAt?: number
}

/**
 * 回执. A person says that they have read a notice: by a tap of their own, or to a chair or officer who writes it down.
 * The id is `articleId:reader`, with the reader as the push knew them.
 */
export interface Receipt {
  id: string
  articleId: string
  at: number
  /** Chair or officer who wrote it down; missing after the person's own tap. */
  notedBy?: string
}

export function receiptId(articleId: string, reader: string): string {
  return `${articleId}:${reader}`
}

export function readerOf({ id, articleId }: Pick<Receipt, 'id' | 'articleId'>): string {
  return id.slice(articleId.length + 1)
}

/** Whether the notice still stands and asks for receipts. */
export function asksNow({ state, receipt }: { state: string; receipt?: ReceiptAsk }): boolean {
  return receipt !== undefined && (state === 'published' || state === 'expired')
}

/** 逾期. Nobody is shut out after the day; the list only says so. */
export function isLate({ dueAt }: ReceiptAsk, at: number): boolean {
  return dueAt !== undefined && at > dueAt
}

/** 回执率. Whole percent, never rounded up to a hundred, nor down to nothing. */
export function shareText({ asked, confirmed }: { asked: number; confirmed: number }): string {
  const percent = asked === 0 ? 0 : Math.floor((100 * confirmed) / asked)
  return percent === 0 && confirmed > 0 ? '不到 1%' : `${percent}%`
}
