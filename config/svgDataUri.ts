const ESCAPES: Record<string, string> = {
  '"': "'",
  '<': '%3C',
  '>': '%3E',
  '#': '%23',
  '%': '%25',
  '{': '%7B',
  '}': '%7D',
}

/** A drawing as a data address in the style sheet, as WeChat's styles may not point at files of the package. */
export function svgDataUri(content: Buffer | string): string {
  const svg = content.toString().trim().replace(/\s+/g, ' ')
  return `data:image/svg+xml,${svg.replace(/["<>#%{}]/g, (sign) => ESCAPES[sign] ?? sign)}`
}
