/** 今天. What waits at the desk; each number opens its list. */
export interface DeskToday {
  unions: number
  enterprises: number
  members: number
  drafts: number
  /** Articles that wait for a second reader, and comments for a first. */
  reviews: number
  comments: number
  /** Words of events and of what is said to many that another officer has to look at. */
  words: number
  openEvents: number
  waitingPeople: number
  bindingRequests: number
  /** Pushes that wait for a second officer, or were stopped. */
  waitingPushes: number
}
