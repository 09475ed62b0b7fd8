/** A title within a sentence: double marks around it, single ones inside (GB/T 15834—2011, 4.8.3). */
export function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
