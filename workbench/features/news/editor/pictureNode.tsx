import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useFileAddress } from '../../../files/fileAddresses'
import { writeTexts as texts } from '../writing/writeTexts'
import { PictureWords } from './PictureWords'

/** A picture in the editor. The article names it by its file id; it is shown at an address that lapses. */
export const pictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    // The id stands in `data-file`: a browser would fetch `src`, even while it only writes the text down.
    src: {
      default: '',
      parseHTML: (tag: HTMLElement) => tag.getAttribute('data-file') ?? tag.getAttribute('src'),
      renderHTML: ({ src }: Record<string, string>) => ({ 'data-file': src }),
    },
    alt: { default: '' },
    /** Key of a picture of a paste while it is uploaded; it has no id as yet. */
    waits: {
      default: '',
      parseHTML: (tag: HTMLElement) => tag.getAttribute('data-waits') ?? '',
      renderHTML: ({ waits }: Record<string, string>) => (waits ? { 'data-waits': waits } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'img[data-waits]' }, { tag: 'img[src^="cloud://"]' }, { tag: 'img[data-file^="cloud://"]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
})

/** The view of a picture in the text, with its description below. */
function PictureView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { src, alt } = node.attrs as { src: string; alt: string }
  const address = useFileAddress(src)
  const [changing, setChanging] = useState(false)

  return (
    <NodeViewWrapper className={selected ? 'body-picture body-picture--on' : 'body-picture'}>
      {address ? <img src={address} alt={alt} data-drag-handle /> : <div className="body-picture__waits" />}
      <div className="body-picture__words" contentEditable={false}>
        <span>{alt ? texts.pictureSays(alt) : texts.pictureDecorates}</span>
        <Button size="small" type="text" onClick={() => setChanging(true)}>
          {texts.pictureChange}
        </Button>
        <Button size="small" type="text" danger onClick={deleteNode}>
          {texts.pictureRemove}
        </Button>
      </div>
      {changing && (
        <PictureWords
          address={address ?? ''}
          start={alt}
          act={texts.pictureKeepWords}
          onAct={(words) => {
            updateAttributes({ alt: words })
            setChanging(false)
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </NodeViewWrapper>
  )
}
