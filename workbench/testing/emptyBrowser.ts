/** A browser in which nothing is kept and nobody has signed in, for components that are drawn without one. */
export function emptyBrowser(): void {
  const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  const window = { localStorage: store, sessionStorage: store, location: { search: '' }, name: '' }
  Object.assign(globalThis, { window })
}
