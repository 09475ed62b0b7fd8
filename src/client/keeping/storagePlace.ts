/** Where something is kept on a phone: whatever can be written as JSON. */
export interface StoragePlace {
  get: (key: string) => Promise<unknown>
  /** False when there is no room. */
  put: (key: string, value: unknown) => Promise<boolean>
  drop: (key: string) => Promise<void>
}
