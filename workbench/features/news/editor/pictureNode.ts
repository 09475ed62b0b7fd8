import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { PictureView } from './PictureView'

/** A picture of the article: named by its id in the cloud, shown at an address that lapses. */
export const pictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    // A browser would fetch what stands in `src`, even while it only writes the text down.
    src: {
      default: '',
      parseHTML: (tag: HTMLElement) => tag.getAttribute('data-file') ?? tag.getAttribute('src'),
      renderHTML: ({ src }: Record<string, string>) => ({ 'data-file': src }),
    },
    alt: { default: '' },
  }),
  parseHTML: () => [{ tag: 'img[src^="cloud://"]' }, { tag: 'img[data-file^="cloud://"]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
})
