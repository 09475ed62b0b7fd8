import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import type { Guide } from '#shared/guides/guide'
import { GUIDE_GROUPS, GUIDE_STARTS, guideGroupName, guideStartName } from '#shared/guides/guideGroup'
import { Field } from '../../ui/fields/Field'
import { Panel } from '../../ui/Panel'
import { guideTexts as texts } from './texts'
import { type GuideWords, useGuideForm } from './useGuideForm'
import './Guide.css'

const LABELS = {
  ...{ title: texts.name, forWhom: texts.forWhom, materials: texts.materials, limit: texts.limit },
  ...{ where: texts.where, questions: texts.questions, law: texts.law, link: texts.link },
}
const GROUPS = GUIDE_GROUPS.map((value) => ({ value, label: guideGroupName[value] }))
const STARTS = [
  { value: '' as const, label: texts.noStart },
  ...GUIDE_STARTS.map((value) => ({ value, label: guideStartName[value] })),
]

/** The form of one service. */
export function GuideForm({ guide }: { guide: Guide | undefined }) {
  const { words, edit, faultOf, busy, save } = useGuideForm(guide)
  const text = (field: keyof typeof LABELS, { isLong = false, optional = false } = {}) => (
    <Field label={LABELS[field]} optional={optional} error={faultOf(field)}>
      {(control) =>
        isLong ? (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 12 }}
            value={words[field]}
            onChange={({ target }) => edit(only(field, target.value))}
          />
        ) : (
          <Input {...control} value={words[field]} onChange={({ target }) => edit(only(field, target.value))} />
        )
      }
    </Field>
  )
  return (
    <Panel>
      <div className="guide-form">
        {text('title')}
        <Field label={texts.group}>
          {({ id }) => <Select id={id} value={words.group} options={GROUPS} onChange={(group) => edit({ group })} />}
        </Field>
        {text('forWhom')}
        {text('materials', { isLong: true, optional: true })}
        {text('limit')}
        {text('where')}
        {text('questions', { isLong: true, optional: true })}
        {text('law', { optional: true })}
        {text('link', { optional: true })}
        <Field label={texts.start}>
          {({ id }) => <Select id={id} value={words.start} options={STARTS} onChange={(start) => edit({ start })} />}
        </Field>
        <div className="guide-form__deeds">
          <Button type="primary" loading={busy} onClick={() => save('shown')}>
            {texts.save}
          </Button>
          <Button disabled={busy} onClick={() => save('hidden')}>
            {texts.saveHidden}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

function only(field: keyof typeof LABELS, value: string): Partial<GuideWords> {
  return { [field]: value }
}
