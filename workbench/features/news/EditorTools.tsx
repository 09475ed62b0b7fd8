import { type Editor, useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { Icon, type IconName } from '../../ui/Icon'
import { LinkForm } from './LinkForm'
import { writeTexts as texts } from './writeTexts'

interface Tool {
  label: string
  icon: IconName | string
  on?: (editor: Editor) => boolean
  use: (editor: Editor) => void
}

const tools: Tool[] = [
  { label: texts.bold, icon: 'bold', on: (e) => e.isActive('bold'), use: (e) => e.chain().focus().toggleBold().run() },
  {
    label: texts.heading,
    icon: 'H2',
    on: (e) => e.isActive('heading', { level: 2 }),
    use: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: texts.subheading,
    icon: 'H3',
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
  { label: texts.undo, icon: 'undo', use: (e) => e.chain().focus().undo().run() },
  { label: texts.redo, icon: 'redo', use: (e) => e.chain().focus().redo().run() },
]

export function EditorTools({ editor }: { editor: Editor }) {
  const [linking, setLinking] = useState(false)
  const pressed = useEditorState({ editor, selector: ({ editor: e }) => tools.map(({ on }) => on?.(e)) })
  const linked = useEditorState({ editor, selector: ({ editor: e }) => e.isActive('link') })

  return (
    <div className="editor-tools" role="toolbar" aria-label={texts.tools}>
      {tools.map(({ label, icon, on, use }, index) => (
        <button
          key={label}
          type="button"
          title={label}
          aria-label={label}
          aria-pressed={on && pressed[index]}
          onClick={() => use(editor)}
        >
          {/^H\d$/.test(icon) ? <b>{icon}</b> : <Icon name={icon as IconName} size={16} />}
        </button>
      ))}
      <button
        type="button"
        title={texts.link}
        aria-label={texts.link}
        aria-pressed={linked}
        onClick={() => setLinking(true)}
      >
        <Icon name="link" size={16} />
      </button>
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </div>
  )
}
