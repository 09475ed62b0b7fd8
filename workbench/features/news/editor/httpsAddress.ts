const ADDRESS = /^https:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/iu

/** The full address of what was typed; nothing when it is none, or another kind than https. */
export function httpsAddress(typed: string): string | undefined {
  const text = typed.trim()
  const full = text.includes(':') ? text : `https://${text}`
  return ADDRESS.test(full) ? full : undefined
}
