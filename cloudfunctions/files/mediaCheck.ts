/** 图片审核. WeChat's verdict on one picture; `id` is the trace id that WeChat gave when it was asked. */
export interface MediaCheck {
  id: string
  suggest: 'pass' | 'review' | 'risky'
  /** WeChat's number for what the picture shows, for example 20002. */
  label: number
  at: number
}
