import tokens from '../src/client/tokens.json'

/** The colours of the house as a map that stands before every sheet; it makes no line by itself. */
export function sassTokens(): string {
  const entries = Object.entries(tokens).map(([name, value]) => `'${name}': '${value}'`)
  return `$tokens: (${entries.join(', ')});`
}
