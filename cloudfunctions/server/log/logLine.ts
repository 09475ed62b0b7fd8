/** 操作记录. Who did what to which thing; written before the deed, closed after it, and never changed again. */
export interface LogLine {
  id: string
  at: number
  personId: string
  action: string
  subject: string
  remark?: string
  /** Until its deed is done. One that stays open was cut short: nobody can tell how far it came. */
  state?: 'open'
}
