import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useRef, useState } from 'react'
import { shrinkPicture } from '#client/shrinkPicture'
import { MOST_PICTURES } from '#shared/events/form/question'
import { useFileAddress } from '../../../files/fileAddresses'
import { upload } from '../../../files/uploadFile'
import { Icon } from '../../../ui/Icon'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import type { QuestionEditorProps } from './editorProps'
import { questionTexts as texts } from './questionTexts'
import './PictureFields.css'

type Row = [option: string, picture: string]

/** 选项和图片. One option a line: its picture and its word. */
export function PictureFields({ question, faults, onChange }: QuestionEditorProps) {
  const { options, pictures } = question
  const rows = options.map((option, index): Row => [option, pictures[index] ?? ''])
  const set = (next: Row[]) =>
    onChange({ options: next.map(([option]) => option), pictures: next.map(([, picture]) => picture) })
  const latest = useRef(rows)
  latest.current = rows
  /** A picture takes its time to arrive, in which words and lines may have changed. */
  const put = (at: number, part: Partial<{ option: string; picture: string }>) =>
    set(latest.current.map((row, index): Row => (index === at ? [part.option ?? row[0], part.picture ?? row[1]] : row)))
  return (
    <fieldset className="picture-fields">
      <legend>{texts.pictures}</legend>
      <ol>
        {rows.map(([option, picture], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option has no name but the words that are typed
          <li key={index}>
            <OptionPicture
              name={option || texts.optionAria(index + 1)}
              picture={picture}
              onBring={(fileId) => put(index, { picture: fileId })}
            />
            <Input
              aria-label={texts.optionAria(index + 1)}
              placeholder={texts.pictureHint}
              value={option}
              maxLength={20}
              onChange={({ target }) => put(index, { option: target.value })}
            />
            <Button
              type="text"
              aria-label={uiTexts.about(texts.removeOption, option || texts.optionAria(index + 1))}
              title={texts.removeOption}
              icon={<Icon name="close" size={16} />}
              onClick={() => set(rows.filter((_row, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        disabled={rows.length >= MOST_PICTURES}
        icon={<Icon name="plus" size={14} />}
        onClick={() => set([...rows, ['', '']])}
      >
        {texts.addOption}
      </Button>
      {faults.options && <p className="field__note field__note--bad">{faults.options}</p>}
      <p className="field__note">{texts.picturesSay}</p>
    </fieldset>
  )
}

interface PictureProps {
  name: string
  picture: string
  onBring: (fileId: string) => void
}

function OptionPicture({ name, picture, onBring }: PictureProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const address = useFileAddress(picture)
  const bring = async (file: File) => {
    setBusy(true)
    const bytes = await shrinkPicture(file)
    const kept = bytes && (await upload({ kind: 'picture', name: file.name, bytes }))
    setBusy(false)
    if (!kept) return say({ tone: 'bad', text: texts.pictureUnreadable })
    if (!kept.ok) return say({ tone: 'bad', text: kept.text })
    onBring(kept.value.fileId)
  }
  return (
    <>
      <button
        type="button"
        className="picture-fields__picture"
        disabled={busy}
        aria-label={uiTexts.about(picture ? texts.otherPicture : texts.addPicture, name)}
        onClick={() => chooser.current?.click()}
      >
        {picture && address ? <img src={address} alt="" /> : busy ? texts.bringingPicture : texts.addPicture}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) bring(file)
          target.value = ''
        }}
      />
    </>
  )
}
