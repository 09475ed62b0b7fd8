import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { PAPER_ENDINGS } from '#shared/files/file'
import { Field } from '../ui/fields/Field'
import { Icon } from '../ui/Icon'
import { say } from '../ui/states/toasts'
import { papersTexts as texts } from './papersTexts'
import { upload } from './uploadFile'
import './PapersField.css'

/** A paper that was uploaded, under the name that readers see. */
interface Paper {
  fileId: string
  name: string
  bytes: number
}

interface Props {
  label: string
  hint: string
  value: Paper[]
  error: string | undefined
  onChange: (papers: Paper[]) => void
}

/** Papers that go with something: brought one by one, each with how far it has come. */
export function PapersField({ label, hint, value, error, onChange }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const latest = useRef(value)
  latest.current = value
  const [share, setShare] = useState<number>()

  const bring = async (file: File) => {
    setShare(0)
    const kept = await upload({ kind: 'paper', name: file.name, bytes: file, onProgress: setShare })
    setShare(undefined)
    if (!kept.ok) return say({ tone: 'bad', text: kept.text })
    const { fileId, name, bytes } = kept.value
    onChange([...latest.current.filter((one) => one.fileId !== fileId), { fileId, name, bytes }])
  }

  return (
    <Field label={label} hint={hint} error={error} optional>
      {({ id, ...described }) => (
        <div className="attachments">
          {value.map((attachment) => (
            <div key={attachment.fileId} className="attachments__one">
              <Icon name="news" size={16} />
              <span className="grow">{attachment.name}</span>
              <span className="faint">{texts.size(attachment.bytes)}</span>
              <Button size="small" type="text" onClick={() => onChange(value.filter((one) => one !== attachment))}>
                {texts.detach}
              </Button>
            </div>
          ))}
          <Button
            id={id}
            aria-describedby={described['aria-describedby']}
            loading={share !== undefined}
            onClick={() => chooser.current?.click()}
          >
            {share === undefined ? texts.attach : texts.attaching(share)}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            accept={PAPER_ENDINGS.map((ending) => `.${ending}`).join(',')}
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) bring(file)
              target.value = ''
            }}
          />
        </div>
      )}
    </Field>
  )
}
