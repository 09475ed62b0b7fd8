/** A place on the phone or in the browser that keeps what can be written as JSON. */
export interface StoragePlace {
  get: (key: string) => Promise<unknown>
  /** Resolves to false when there is no room. */
  put: (key: string, value: unknown) => Promise<boolean>
  drop: (key: string) => Promise<void>
  keys: () => Promise<string[]>
}
