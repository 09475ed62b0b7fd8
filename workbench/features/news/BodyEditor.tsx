import { EditorContent } from '@tiptap/react'
import { EditorTools } from './EditorTools'
import { useBodyEditor } from './useBodyEditor'
import { writeTexts } from './writeTexts'
import './BodyEditor.css'
import './ArticlePhone.css'

interface Props {
  start: string
  faulty: boolean
  noteId: string
  onChange: (body: string) => void
}

/** 正文. Comes with the first article that is written, not with the desk. */
export default function BodyEditor({ start, faulty, noteId, onChange }: Props) {
  const editor = useBodyEditor(start, onChange, { 'aria-label': writeTexts.body, 'aria-describedby': noteId })
  return (
    <div className={faulty ? 'body-editor body-editor--faulty' : 'body-editor'}>
      {editor && <EditorTools editor={editor} />}
      <EditorContent editor={editor} className="body-editor__page" />
    </div>
  )
}
