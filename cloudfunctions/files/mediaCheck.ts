/** 图片审核. WeChat's verdict on one picture, under the trace id that it gave when it was asked. */
export interface MediaCheck {
  id: string
  suggest: 'pass' | 'review' | 'risky'
  /** WeChat's number of what it saw, for example 20002. */
  label: number
  at: number
}
