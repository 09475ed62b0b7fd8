import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { Notice } from '../ui/states/Notice'
import { mergeTexts as texts } from './mergeTexts'
import './MergePanel.css'

/** A field that both have changed, as people read it. */
export interface Dispute<Name extends string> {
  field: Name
  label: string
  mine: string
  theirs: string
}

interface Props<Name extends string> {
  /** Whose words came first, and when; nobody's name where it is not known. */
  by: string | undefined
  when: string
  /** Labels of the fields that came from the other. */
  taken: string[]
  disputes: Dispute<Name>[]
  /** Label of the button, which says what becomes of the merged words. */
  act: string
  onMerge: (theirs: Name[]) => void
}

/** Two people at one form: what has come together by itself, and what is to be chosen, each text with its name. */
export function MergePanel<Name extends string>({ by, when, taken, disputes, act, onMerge }: Props<Name>) {
  const [chosen, choose] = useState<Partial<Record<Name, 'mine' | 'theirs'>>>({})
  const open = disputes.filter(({ field }) => !chosen[field])
  return (
    <div className="merge">
      <Notice tone="warn">
        <b>{texts.title(by, when)}</b>
        <p>
          {taken.length > 0 && texts.taken(taken.join('、'))}
          {disputes.length > 0 && texts.disputed(disputes.length)}
        </p>
        {disputes.map(({ field, label, mine, theirs }) => (
          <Radio.Group
            key={field}
            className="merge__field"
            aria-label={label}
            value={chosen[field]}
            onChange={({ target }) => choose({ ...chosen, [field]: target.value })}
          >
            <b>{label}</b>
            <Side value="mine" head={texts.mine} text={mine} />
            <Side value="theirs" head={texts.theirs(by, when)} text={theirs} />
          </Radio.Group>
        ))}
        <Button
          size="small"
          disabled={open.length > 0}
          onClick={() => onMerge(disputes.filter(({ field }) => chosen[field] === 'theirs').map(({ field }) => field))}
        >
          {act}
        </Button>
        {open.length > 0 && <span className="faint"> {texts.open(open.length)}</span>}
      </Notice>
    </div>
  )
}

function Side({ value, head, text }: { value: 'mine' | 'theirs'; head: string; text: string }) {
  return (
    <Radio value={value} className="merge__side">
      <span className="quiet">{head}</span>
      <span className="merge__text">{text || texts.empty}</span>
    </Radio>
  )
}
