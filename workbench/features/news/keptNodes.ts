import { Node } from '@tiptap/core'

const element = (name: string, tag: string, content: string) =>
  Node.create({
    name,
    content,
    ...(name === 'table' && { group: 'block' }),
    isolating: true,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })

/** Tables and pictures of an article that was made elsewhere: their words can be changed, and nothing is lost by saving. */
export const keptNodes = [
  element('table', 'table', 'tableHead? tableBody'),
  element('tableHead', 'thead', 'tableRow+'),
  element('tableBody', 'tbody', 'tableRow+'),
  element('tableRow', 'tr', '(tableHeader | tableCell)+'),
  element('tableHeader', 'th', 'inline*'),
  element('tableCell', 'td', 'inline*'),
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    addAttributes: () => ({ src: { default: null }, alt: { default: '' } }),
    parseHTML: () => [{ tag: 'img[src^="https://"]' }],
    renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  }),
]
