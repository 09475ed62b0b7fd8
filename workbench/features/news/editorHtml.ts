/** The editor wraps every list line in a paragraph and calls an empty text a paragraph; readers need neither. */
export function editorHtml(html: string): string {
  const plain = html.replace(/<li><p>((?:(?!<\/?(?:p|li|ul|ol)\b).)*)<\/p>(?=<\/li>|<[uo]l>)/g, '<li>$1')
  const ended = plain.replace(/(<p>(<br>)?<\/p>)+$/, '')
  return ended.replace(/<[^>]+>/g, (tag) => tag.replace(/ (target|rel|class|start|type)="[^"]*"/g, ''))
}
