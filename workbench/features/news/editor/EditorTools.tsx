import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, useRef, useState } from 'react'
import { Icon } from '../../../ui/Icon'
import { ToolRow } from '../../../ui/ToolRow'
import { writeTexts as texts } from '../writing/writeTexts'
import { LinkForm } from './LinkForm'
import { textTools } from './textTools'

interface Props {
  editor: Editor
  onPicture: (file: File) => void
}

export function EditorTools({ editor, onPicture }: Props) {
  const [linking, setLinking] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const pressed = useEditorState({ editor, selector: ({ editor: e }) => textTools.map(({ on }) => on?.(e)) })
  const linked = useEditorState({ editor, selector: ({ editor: e }) => e.isActive('link') })
  const inTable = useEditorState({ editor, selector: ({ editor: e }) => e.isActive('table') })
  const addTable = () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()

  return (
    <div className="editor-tools">
      <ToolRow className="editor-tools__row" label={texts.tools}>
        {textTools.map(({ label, icon, on, use }, index) => (
          <ToolButton key={label} label={label} pressed={on && pressed[index]} onClick={() => use(editor)}>
            {icon === 'word' ? <b>{label}</b> : <Icon name={icon} size={16} />}
          </ToolButton>
        ))}
        <ToolButton label={texts.link} pressed={linked} onClick={() => setLinking(true)}>
          <Icon name="link" size={16} />
        </ToolButton>
        <ToolButton label={texts.picture} onClick={() => chooser.current?.click()}>
          <Icon name="picture" size={16} />
        </ToolButton>
        <ToolButton label={texts.table} pressed={inTable} onClick={inTable ? () => editor.commands.focus() : addTable}>
          <Icon name="table" size={16} />
        </ToolButton>
      </ToolRow>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        aria-label={texts.picture}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onPicture(file)
          target.value = ''
        }}
      />
      {inTable && <TableTools editor={editor} />}
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </div>
  )
}

interface Tool {
  label: string
  pressed?: boolean | undefined
  onClick: () => void
  children: ReactNode
}

function ToolButton({ label, pressed, onClick, children }: Tool) {
  return (
    <button type="button" title={label} aria-label={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  )
}

const deeds: { label: string; use: (editor: Editor) => void }[] = [
  { label: texts.rowBelow, use: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: texts.columnRight, use: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: texts.rowAway, use: (editor) => editor.chain().focus().deleteRow().run() },
  { label: texts.columnAway, use: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: texts.tableAway, use: (editor) => editor.chain().focus().deleteTable().run() },
]

/** The tools for the table around the caret. */
function TableTools({ editor }: { editor: Editor }) {
  return (
    <ToolRow className="table-tools" label={texts.tableTools}>
      {deeds.map(({ label, use }) => (
        <button key={label} type="button" onClick={() => use(editor)}>
          {label}
        </button>
      ))}
    </ToolRow>
  )
}
