import type { Editor } from '@tiptap/react'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { uiTexts } from '../../../ui/texts'
import { writeTexts as texts } from '../writing/writeTexts'
import { httpsAddress } from './httpsAddress'

/** The form for a link on the marked words; without marked words the address itself is put in. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [typed, setTyped] = useState<string>(editor.getAttributes('link').href ?? '')
  const [wrong, setWrong] = useState(false)

  const set = () => {
    const href = httpsAddress(typed)
    if (!href) return setWrong(true)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent([{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }]).run()
    } else chain.setLink({ href }).run()
    onClose()
  }
  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <div className="link-form">
      <Input
        autoFocus
        aria-label={texts.linkAddress}
        placeholder={texts.linkHint}
        value={typed}
        status={wrong ? 'error' : ''}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={set}
        onKeyDown={({ key }) => key === 'Escape' && leave()}
      />
      <Button onClick={set}>{texts.linkSet}</Button>
      {editor.isActive('link') && <Button onClick={remove}>{texts.linkRemove}</Button>}
      <Button type="text" onClick={leave}>
        {uiTexts.cancel}
      </Button>
      {wrong && <span role="alert">{texts.linkWrong}</span>}
    </div>
  )
}
