/** Puts a text into the browser's storage. False when there is no room or it is forbidden. */
export function keepText(store: Pick<Storage, 'setItem'>, key: string, text: string): boolean {
  try {
    store.setItem(key, text)
    return true
  } catch {
    return false
  }
}
