const LONE_PARAGRAPH = /(<(?:li|td|th)[^>]*>)<p>((?:(?!<\/?(?:p|li|ul|ol)\b).)*)<\/p>(?=<\/(?:li|td|th)>|<[uo]l>)/g

/**
 * The editor's HTML for readers, without its paragraphs in list lines and cells and its measures of tables, with
 * the source of pictures, and without those that are still on their way.
 */
export function editorHtml(html: string): string {
  const plain = html.replace(LONE_PARAGRAPH, '$1$2')
  const ended = plain.replace(/(<p( style="[^"]*")?>(<br>)?<\/p>)+$/, '')
  const bare = ended.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/ (target|rel|class|start|type|style)="([^"]*)"/g, asSide)
  )
  return bare
    .replace(/<img[^>]* data-waits="[^>]*>/g, '')
    .replace(/<img data-file="/g, '<img src="')
    .replace(/<colgroup>.*?<\/colgroup>/g, '')
    .replace(/ (colspan|rowspan)="1"/g, '')
}

/** Of a style only the side of a line stays. */
function asSide(_attribute: string, name: string, value: string): string {
  const side = name === 'style' ? /^text-align: ?(right|center);?$/.exec(value)?.[1] : undefined
  return side ? ` style="text-align:${side}"` : ''
}
