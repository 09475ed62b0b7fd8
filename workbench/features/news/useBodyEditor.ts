import { useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { cleanPaste } from './cleanPaste'
import { editorHtml } from './editorHtml'
import { keptNodes } from './keptNodes'

const kit = StarterKit.configure({
  heading: { levels: [2, 3] },
  code: false,
  codeBlock: false,
  link: {
    openOnClick: false,
    defaultProtocol: 'https',
    protocols: ['https'],
    isAllowedUri: (address) => address.startsWith('https://'),
    HTMLAttributes: { target: null, rel: null },
  },
})

/** The same tags that the cloud lets through, and no others. */
export function useBodyEditor(start: string, onChange: (body: string) => void, attributes: Record<string, string>) {
  return useEditor({
    extensions: [kit, ...keptNodes],
    content: start,
    editorProps: {
      attributes: { ...attributes, class: 'article-body', role: 'textbox' },
      transformPastedHTML: cleanPaste,
    },
    onUpdate: ({ editor }) => onChange(editorHtml(editor.getHTML())),
  })
}
