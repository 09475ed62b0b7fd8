/** Key of a person's unsaved words on a thing; it holds the person, since two people may share one computer. */
export function shelfKey(personId: string, kind: 'article' | 'event', id: string | undefined): string {
  return `desk:${personId}:${kind}:${id ?? 'new'}`
}
