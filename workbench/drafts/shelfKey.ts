/** Two people may share one computer, so that each has shelves of their own. */
export function shelfKey(personId: string, kind: 'article' | 'event', id: string | undefined): string {
  return `desk:${personId}:${kind}:${id ?? 'new'}`
}
