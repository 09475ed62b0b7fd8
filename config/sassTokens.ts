import tokens from '../src/client/tokens.json'

/** The colours of the house as a Sass map, put before every sheet; it makes no CSS by itself. */
export function sassTokens(): string {
  const entries = Object.entries(tokens).map(([name, value]) => `'${name}': '${value}'`)
  return `$tokens: (${entries.join(', ')});`
}
