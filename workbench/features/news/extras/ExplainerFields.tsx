import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { usePages } from '#client/asking/usePages'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import { MoreRow } from '../../../ui/lists/MoreRow'
import type { ExplainerWords } from '../articleWords'
import { extraTexts as texts } from './extraTexts'
import { QuestionFields } from './QuestionFields'

interface Props {
  value: ExplainerWords
  error: string | undefined
  articleId: string | undefined
  onChange: (explainer: ExplainerWords) => void
}

const MOST = 10

/** 政策卡: the fields for its people, its time and the usual questions. */
export function ExplainerFields({ value, error, articleId, onChange }: Props) {
  const { load, more, loadMore } = usePages('news.list', { channel: 'policy' }, { atOnce: 5 })
  const others = load.kind === 'ready' ? load.value.items.filter(({ id }) => id !== articleId) : []
  const change = (part: Partial<ExplainerWords>) => onChange({ ...value, ...part })

  return (
    <>
      <Field label={texts.forWhom} hint={texts.forWhomHint} error={error}>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={value.forWhom}
            onChange={({ target }) => change({ forWhom: target.value })}
          />
        )}
      </Field>
      <div className="two-fields">
        {(['effectiveFrom', 'effectiveTo'] as const).map((end) => (
          <Field key={end} label={texts[end]} optional>
            {(control) => (
              <BeijingPicker control={control} only="day" value={value[end]} onChange={(at) => change({ [end]: at })} />
            )}
          </Field>
        ))}
      </div>
      <fieldset className="question-cards">
        <legend>{texts.questions}</legend>
        {value.questions.map((card, index) => (
          <QuestionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: cards have no names of their own
            key={index}
            value={card}
            onChange={(next) => change({ questions: value.questions.map((one, at) => (at === index ? next : one)) })}
            onDrop={() => change({ questions: value.questions.filter((_one, at) => at !== index) })}
          />
        ))}
        {value.questions.length < MOST && (
          <Button onClick={() => change({ questions: [...value.questions, { question: '', answer: '' }] })}>
            {texts.addQuestion}
          </Button>
        )}
      </fieldset>
      <Field label={texts.supersededBy} hint={texts.supersededHint} optional>
        {(control) => (
          <Select
            {...control}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={texts.notSuperseded}
            value={value.supersededBy || null}
            options={others.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id: string | null | undefined) => change({ supersededBy: id ?? '' })}
            popupRender={(menu) => (
              <>
                {menu}
                <MoreRow more={more} onMore={loadMore} />
              </>
            )}
            style={{ width: '100%' }}
          />
        )}
      </Field>
    </>
  )
}
