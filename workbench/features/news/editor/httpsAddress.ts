const ADDRESS = /^https:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/iu

/** The full https address of a typed one; undefined when it is none, or of another kind. */
export function httpsAddress(typed: string): string | undefined {
  const text = typed.trim()
  const full = text.includes(':') ? text : `https://${text}`
  return ADDRESS.test(full) ? full : undefined
}
