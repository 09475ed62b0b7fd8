import Input from 'antd/es/input'
import Select from 'antd/es/select'
import Switch from 'antd/es/switch'
import { useId } from 'react'
import { ANSWER_LONG, hasOptions, MOST_OPTIONS, QUESTION_KINDS, questionKinds } from '#shared/events/form/question'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { AmountFields } from './AmountFields'
import type { QuestionEditorProps } from './editorProps'
import { PictureFields } from './PictureFields'
import { questionTexts as texts } from './questionTexts'
import type { QuestionWords } from './questionWords'
import { SensitiveFields } from './SensitiveFields'
import { WhenFields } from './WhenFields'

const GROUPS = [...new Set(QUESTION_KINDS.map((kind) => questionKinds[kind].group))]
/** Kinds as a list to choose from. */
const KIND_OPTIONS = GROUPS.map((group) => ({
  label: group,
  options: QUESTION_KINDS.filter((kind) => questionKinds[kind].group === group).map((kind) => ({
    value: kind,
    label: questionKinds[kind].name,
  })),
}))

/** What a question is made of. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, faults, onChange } = props
  const required = useId()
  const { label, kind, hint } = question
  return (
    <div className="question-editor">
      <div className="question-editor__pair">
        <Field label={texts.label} error={faults.label} length={[label.length, 30]}>
          {(control) => (
            <Input
              {...control}
              value={label}
              placeholder={texts.labelHint}
              onChange={({ target }) => onChange({ label: target.value })}
            />
          )}
        </Field>
        <Field label={texts.kind}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              options={KIND_OPTIONS}
              onChange={(next: QuestionWords['kind']) =>
                onChange({
                  kind: next,
                  ...(next === 'signature' && { purpose: question.purpose ?? texts.signaturePurpose }),
                })
              }
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <div className="question-editor__switch">
          <label htmlFor={required}>{texts.required}</label>
          <Switch
            id={required}
            size="small"
            checked={question.required}
            onChange={(next) => onChange({ required: next })}
          />
        </div>
      </div>
      <KindFields {...props} />
      <Field label={texts.hint} error={faults.hint} length={[hint.length, 60]} optional>
        {(control) => (
          <Input
            {...control}
            value={hint}
            placeholder={texts.hintHint}
            onChange={({ target }) => onChange({ hint: target.value })}
          />
        )}
      </Field>
      <WhenFields {...props} />
      {kind !== 'stock' && <SensitiveFields {...props} />}
    </div>
  )
}

/** What only some kinds have. */
function KindFields(props: QuestionEditorProps) {
  const { question, faults, onChange } = props
  const { kind, options, consent, consentVersion, least, most } = question
  if (kind === 'stock') return <AmountFields {...props} />
  if (kind === 'picture') return <PictureFields {...props} />
  if (hasOptions(kind))
    return (
      <Field label={texts.options} hint={texts.optionsHint(MOST_OPTIONS)} error={faults.options}>
        {(control) => (
          <Select
            {...control}
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={['，', '、', ',']}
            maxCount={MOST_OPTIONS}
            value={options}
            onChange={(next: string[]) => onChange({ options: next.map((option) => option.trim()).filter(Boolean) })}
            style={{ width: '100%' }}
          />
        )}
      </Field>
    )
  if (kind === 'consent')
    return (
      <Field
        label={texts.consent}
        hint={texts.consentHint(consentVersion)}
        error={faults.consent}
        length={[consent.length, ANSWER_LONG]}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 8 }}
            value={consent}
            onChange={({ target }) => onChange({ consent: target.value })}
          />
        )}
      </Field>
    )
  if (kind === 'number')
    return (
      <div className="question-editor__numbers">
        <Field label={texts.least} error={faults.least} optional>
          {(control) => (
            <NumberBox {...control} precision={0} value={least} onChange={(next) => onChange({ least: next })} />
          )}
        </Field>
        <Field label={texts.most} optional>
          {(control) => (
            <NumberBox {...control} precision={0} value={most} onChange={(next) => onChange({ most: next })} />
          )}
        </Field>
      </div>
    )
  return null
}
