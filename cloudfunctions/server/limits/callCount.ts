/** 次数. How often one source has called within a window, over all instances; its id does not tell who that is. */
export interface CallCount {
  id: string
  count: number
  until: number
}
