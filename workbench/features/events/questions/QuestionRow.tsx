import Button from 'antd/es/button'
import { type KeyboardEvent, useId } from 'react'
import { hasOptions, questionKinds } from '#shared/events/form/question'
import { whenText } from '#shared/events/form/questionText'
import { Icon } from '../../../ui/Icon'
import { uiTexts } from '../../../ui/texts'
import type { QuestionEditorProps } from './editorProps'
import { KindIcon } from './kinds/KindIcon'
import { QuestionEditor } from './QuestionEditor'
import { questionTexts as texts } from './questionTexts'
import './QuestionRow.css'

interface Props extends QuestionEditorProps {
  number: number
  count: number
  isOpen: boolean
  onOpen: () => void
  onMove: (by: -1 | 1) => void
  onCopy: (() => void) | undefined
  onRemove: () => void
}

/** A question in one line, and open below it what it is made of. */
export function QuestionRow({ number, count, isOpen, onOpen, onMove, onCopy, onRemove, ...editing }: Props) {
  const { question, questions, faults } = editing
  const { label, kind, required, purpose, when, options } = question
  const body = useId()
  const name = label || texts.untitled
  const isFaulty = Object.values(faults).some(Boolean)
  const depth = depthOf(question, questions)
  const move = (event: KeyboardEvent) => {
    const by = event.altKey && (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined)
    if (!by) return
    event.preventDefault()
    onMove(by)
  }
  const classes = [
    'question-row',
    isOpen && 'question-row--open',
    isFaulty && 'question-row--bad',
    depth > 0 && `question-row--under question-row--under-${depth}`,
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')} onKeyDown={move}>
      <div className="question-row__line">
        <button
          type="button"
          className="question-row__name"
          aria-expanded={isOpen}
          aria-controls={body}
          title={texts.keys}
          onClick={onOpen}
        >
          <span className="question-row__kind">
            <KindIcon kind={kind} />
          </span>
          <span className="question-row__words">
            <b>{name}</b> <span className="quiet">{questionKinds[kind].name}</span>
            {!isOpen && (
              <span className="question-row__marks">
                <span>{required ? texts.requiredMark : texts.freeMark}</span>
                {options.length > 0 && hasOptions(kind) && <span>{optionsMark(question)}</span>}
                {when.length > 0 && (
                  <span className="question-row__when">{whenText(withoutEmpty(when), questions)}</span>
                )}
                {purpose !== undefined && (
                  <span className="question-row__lock">{texts.sensitiveMark(purpose, editing.clears)}</span>
                )}
              </span>
            )}
          </span>
          <span className="question-row__number">{number}</span>
        </button>
        <div className="question-row__deeds">
          <Deed label={texts.up} about={name} icon="up" disabled={number === 1} onPress={() => onMove(-1)} />
          <Deed label={texts.down} about={name} icon="down" disabled={number === count} onPress={() => onMove(1)} />
          {onCopy && <Deed label={texts.copy} about={name} icon="copy" onPress={onCopy} />}
          <Deed label={texts.remove} about={name} icon="close" onPress={onRemove} />
        </div>
      </div>
      <div id={body}>{isOpen && <QuestionEditor {...editing} />}</div>
    </li>
  )
}

interface DeedProps {
  label: string
  about: string
  icon: 'up' | 'down' | 'copy' | 'close'
  disabled?: boolean
  onPress: () => void
}

function Deed({ label, about, icon, disabled = false, onPress }: DeedProps) {
  return (
    <Button
      type="text"
      aria-label={uiTexts.about(label, about)}
      title={label}
      disabled={disabled}
      icon={<Icon name={icon} size={16} />}
      onClick={onPress}
    />
  )
}

/** What there is to choose from, with how many of each where they have numbers. */
function optionsMark({ kind, options, amounts }: Props['question']): string {
  const words = options.map((option, index) => (kind === 'stock' ? `${option} ${amounts[index] ?? ''}`.trim() : option))
  return words.filter(Boolean).join(' / ')
}

const MOST_DEPTH = 3

/** How far a question stands in, by the conditions before it. */
function depthOf({ when }: Props['question'], questions: Props['questions']): number {
  const parents = when.flatMap(({ question }) => questions.find(({ id }) => id === question) ?? [])
  const before = (parent: Props['question']) => questions.slice(0, questions.indexOf(parent))
  return Math.min(MOST_DEPTH, Math.max(0, ...parents.map((parent) => 1 + depthOf(parent, before(parent)))))
}

function withoutEmpty(when: Props['question']['when']) {
  return when.map(({ question, is }) => ({ question, ...(is && is.length > 0 && { is }) }))
}
