const LONE_PARAGRAPH = /(<(?:li|td|th)[^>]*>)<p>((?:(?!<\/?(?:p|li|ul|ol)\b).)*)<\/p>(?=<\/(?:li|td|th)>|<[uo]l>)/g

/** The editor wraps every list line and cell in a paragraph and measures every table; readers need neither. Pictures get their source back. */
export function editorHtml(html: string): string {
  const plain = html.replace(LONE_PARAGRAPH, '$1$2')
  const ended = plain.replace(/(<p>(<br>)?<\/p>)+$/, '')
  const bare = ended.replace(/<[^>]+>/g, (tag) => tag.replace(/ (target|rel|class|start|type|style)="[^"]*"/g, ''))
  return bare
    .replace(/<img data-file="/g, '<img src="')
    .replace(/<colgroup>.*?<\/colgroup>/g, '')
    .replace(/ (colspan|rowspan)="1"/g, '')
}
