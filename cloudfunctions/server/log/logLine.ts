/** 操作记录. The person, the deed and the thing; written before the deed, closed after it, and never changed again. */
export interface LogLine {
  id: string
  at: number
  personId: string
  action: string
  subject: string
  remark?: string
  /** Name of the subject when the deed was done, where such names are changed by hand. */
  named?: string
  /** Set until the deed is done. A line that stays open was cut short: nobody can tell how far the deed came. */
  state?: 'open'
}
