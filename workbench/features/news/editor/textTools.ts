import type { Editor } from '@tiptap/react'
import type { DeskIconName } from '../../../ui/Icon'
import { writeTexts as texts } from '../writing/writeTexts'
import type { LineSide } from './sideOfLine'

export interface Tool {
  label: string
  /** Sign of the tool; `word` shows its name instead. */
  icon: DeskIconName | 'word'
  on?: (editor: Editor) => boolean
  use: (editor: Editor) => void
}

/** The tools for the words at the caret. */
export const textTools: Tool[] = [
  { label: texts.bold, icon: 'bold', on: (e) => e.isActive('bold'), use: (e) => e.chain().focus().toggleBold().run() },
  {
    label: texts.heading,
    icon: 'word',
    on: (e) => e.isActive('heading', { level: 2 }),
    use: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: texts.subheading,
    icon: 'word',
    on: (e) => e.isActive('heading', { level: 3 }),
    use: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    label: texts.bullets,
    icon: 'list',
    on: (e) => e.isActive('bulletList'),
    use: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    label: texts.numbers,
    icon: 'ordered',
    on: (e) => e.isActive('orderedList'),
    use: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    label: texts.quote,
    icon: 'quote',
    on: (e) => e.isActive('blockquote'),
    use: (e) => e.chain().focus().toggleBlockquote().run(),
  },
  sideTool(texts.centred, 'center'),
  sideTool(texts.atRight, 'right'),
  { label: texts.undo, icon: 'undo', use: (e) => e.chain().focus().undo().run() },
  { label: texts.redo, icon: 'redo', use: (e) => e.chain().focus().redo().run() },
]

/** A tool that puts the lines at the caret to a side, and back when it is used again. */
function sideTool(label: string, side: LineSide): Tool {
  const isOn = (editor: Editor) => editor.isActive({ side })
  const use = (editor: Editor) => {
    const attributes = { side: isOn(editor) ? null : side }
    editor.chain().focus().updateAttributes('paragraph', attributes).updateAttributes('heading', attributes).run()
  }
  return { label, icon: 'word', on: isOn, use }
}
