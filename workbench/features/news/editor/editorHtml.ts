const LONE_PARAGRAPH = /(<(?:li|td|th)[^>]*>)<p>((?:(?!<\/?(?:p|li|ul|ol)\b).)*)<\/p>(?=<\/(?:li|td|th)>|<[uo]l>)/g

/**
 * The editor's HTML for readers, without its paragraphs in list lines and cells and its measures of tables, and with
 * the source of pictures.
 */
export function editorHtml(html: string): string {
  const plain = html.replace(LONE_PARAGRAPH, '$1$2')
  const ended = plain.replace(/(<p>(<br>)?<\/p>)+$/, '')
  const bare = ended.replace(/<[^>]+>/g, (tag) => tag.replace(/ (target|rel|class|start|type|style)="[^"]*"/g, ''))
  return bare
    .replace(/<img data-file="/g, '<img src="')
    .replace(/<colgroup>.*?<\/colgroup>/g, '')
    .replace(/ (colspan|rowspan)="1"/g, '')
}
