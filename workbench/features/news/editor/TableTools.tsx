import type { Editor } from '@tiptap/react'
import { writeTexts as texts } from '../writing/writeTexts'

const deeds: { label: string; use: (editor: Editor) => void }[] = [
  { label: texts.rowBelow, use: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: texts.columnRight, use: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: texts.rowAway, use: (editor) => editor.chain().focus().deleteRow().run() },
  { label: texts.columnAway, use: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: texts.tableAway, use: (editor) => editor.chain().focus().deleteTable().run() },
]

/** What can be done to the table in which the caret stands. */
export function TableTools({ editor }: { editor: Editor }) {
  return (
    <div className="table-tools" role="toolbar" aria-label={texts.tableTools}>
      {deeds.map(({ label, use }) => (
        <button key={label} type="button" onClick={() => use(editor)}>
          {label}
        </button>
      ))}
    </div>
  )
}
