import { Table, TableKit } from '@tiptap/extension-table'
import { type Editor, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useRef } from 'react'
import { newKey } from '#client/newKey'
import { say } from '../../../ui/states/toasts'
import { writeTexts } from '../writing/writeTexts'
import { cleanPaste } from './cleanPaste'
import { editorHtml } from './editorHtml'
import { takeOutPictures } from './pastedPictures'
import { pictureNode } from './pictureNode'
import { sideOfLine } from './sideOfLine'
import { uploadPasted } from './uploadPasted'

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
const cells = TableKit.configure({ table: false })

/** Tab goes from cell to cell, and out of the table behind the last: the keyboard is never caught in it. */
const tables = Table.extend({
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    }
  },
}).configure({ resizable: false })

interface Line {
  start: string
  onChange: (body: string) => void
  /** Called with a picture that was dropped or pasted. */
  onPicture: (file: File) => void
  /** Called with the block of the text in which the caret is. */
  onBlock: (block: number) => void
  attributes: Record<string, string>
}

/** The editor of an article's body, with the tags that the cloud lets through, and no others. */
export function useBodyEditor({ start, onChange, onPicture, onBlock, attributes }: Line) {
  const latest = useRef(onPicture)
  latest.current = onPicture
  const takePicture = (files: FileList | undefined) => {
    const file = [...(files ?? [])].find(({ type }) => type.startsWith('image/'))
    if (file) latest.current(file)
    return file !== undefined
  }

  const written = useRef<Editor | null>(null)
  const editor = useEditor({
    extensions: [kit, cells, tables, pictureNode, sideOfLine],
    content: start,
    editorProps: {
      attributes: { ...attributes, class: 'article-body', role: 'textbox' },
      handleKeyDown: (view, event) => event.key === 'Escape' && goToTools(view.dom),
      transformPastedHTML: (html) => takePaste(html, () => written.current),
      // Word and Excel put a picture of the words beside the words; the words are meant.
      handlePaste: (_view, { clipboardData }) =>
        !clipboardData?.types.includes('text/html') && takePicture(clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takePicture(event.dataTransfer?.files),
    },
    onSelectionUpdate: ({ editor }) => editor.isFocused && onBlock(editor.state.selection.$head.index(0)),
    onUpdate: ({ editor }) => onChange(editorHtml(editor.getHTML())),
  })
  written.current = editor
  return editor
}

/** Leads the keyboard out of the text, to the tools above it: Tab belongs to lists and tables. */
function goToTools(page: HTMLElement): boolean {
  const tool = page.closest('.body-editor')?.querySelector<HTMLElement>('.editor-tools__row button[tabindex="0"]')
  tool?.focus()
  return tool !== null && tool !== undefined
}

/** Cleans pasted HTML, and says what was left out: nobody must believe that it is in the article. */
function takePaste(html: string, editor: () => Editor | null): string {
  const pasted = cleanPaste(html)
  const { html: kept, pictures, lost } = takeOutPictures(pasted.html, newKey)
  const left = writeTexts.pasteLeft({ ...pasted, pictures: pasted.pictures + lost })
  if (left) say({ tone: 'bad', text: left })
  const into = editor()
  // The paste is in the text only after this has answered.
  if (into && pictures.length > 0) setTimeout(() => void uploadPasted(into, pictures, left))
  return kept
}
