import { EditorContent } from '@tiptap/react'
import { useCallback, useState } from 'react'
import { writeTexts } from '../writing/writeTexts'
import { EditorTools } from './EditorTools'
import { PictureDialog } from './PictureDialog'
import { useBodyEditor } from './useBodyEditor'
import './BodyEditor.css'
import '../preview/ArticlePhone.css'

interface Props {
  start: string
  faulty: boolean
  noteId: string
  onChange: (body: string) => void
  onBlock: (block: number) => void
}

/** 正文: the editor of an article's body, downloaded when the first article is written. */
export default function BodyEditor({ start, faulty, noteId, onChange, onBlock }: Props) {
  const [picture, setPicture] = useState<File>()
  const attributes = { 'aria-label': writeTexts.body, 'aria-describedby': noteId }
  const editor = useBodyEditor({ start, onChange, onPicture: setPicture, onBlock, attributes })
  const closePicture = useCallback(() => setPicture(undefined), [])
  return (
    <div className={faulty ? 'body-editor body-editor--faulty' : 'body-editor'}>
      {editor && <EditorTools editor={editor} onPicture={setPicture} />}
      <EditorContent editor={editor} className="body-editor__page" />
      {editor && picture && <PictureDialog editor={editor} file={picture} onClose={closePicture} />}
    </div>
  )
}
