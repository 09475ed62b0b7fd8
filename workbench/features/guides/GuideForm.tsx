import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { GUIDE_GROUPS, GUIDE_STARTS, guideGroupName, guideStartName } from '#shared/guides/guideGroup'
import type { GuideBoard } from '#shared/guides/view'
import { NEED_TAGS, needTagName } from '#shared/needs/need'
import { Field } from '../../ui/fields/Field'
import { Panel } from '../../ui/Panel'
import { GuideVersions } from './GuideVersions'
import { guideTexts as texts } from './texts'
import { type GuideWords, useGuideForm } from './useGuideForm'
import './Guide.css'

const LABELS = {
  ...{ title: texts.name, forWhom: texts.forWhom, materials: texts.materials, limit: texts.limit },
  ...{ where: texts.where, questions: texts.questions, law: texts.law, link: texts.link },
}
const GROUPS = GUIDE_GROUPS.map((value) => ({ value, label: guideGroupName[value] }))
const NEEDS = NEED_TAGS.map((value) => ({ value, label: needTagName[value] }))
const STARTS = [
  { value: '' as const, label: texts.noStart },
  ...GUIDE_STARTS.map((value) => ({ value, label: guideStartName[value] })),
]

/** The form of one service, with its earlier versions to go back to. */
export function GuideForm({ guide }: { guide: GuideBoard | undefined }) {
  const { words, edit, faultOf, busy, save, take } = useGuideForm(guide)
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
    <div className="guide-write">
      <Panel>
        <div className="guide-form">
          {text('title')}
          <Field label={texts.group}>
            {(control) => (
              <Select {...control} value={words.group} options={GROUPS} onChange={(group) => edit({ group })} />
            )}
          </Field>
          {text('forWhom')}
          {text('materials', { isLong: true, optional: true })}
          {text('limit')}
          {text('where')}
          {text('questions', { isLong: true, optional: true })}
          {text('law', { optional: true })}
          {text('link', { optional: true })}
          <Field label={texts.start}>
            {(control) => (
              <Select {...control} value={words.start} options={STARTS} onChange={(start) => edit({ start })} />
            )}
          </Field>
          <Field label={texts.needs} hint={texts.needsHint} optional>
            {(control) => (
              <Select
                {...{
                  ...control,
                  mode: 'multiple' as const,
                  value: words.needs,
                  options: NEEDS,
                  optionFilterProp: 'label',
                }}
                style={{ width: '100%' }}
                onChange={(needs) => edit({ needs })}
              />
            )}
          </Field>
          <div className="guide-form__deeds">
            <Button type="primary" loading={busy} onClick={() => save(true)}>
              {texts.send}
            </Button>
            <Button disabled={busy} onClick={() => save(false)}>
              {texts.keep}
            </Button>
          </div>
          <p className="quiet">{texts.sendRule}</p>
        </div>
      </Panel>
      {guide && <GuideVersions guide={guide} onTake={take} />}
    </div>
  )
}

function only(field: keyof typeof LABELS, value: string): Partial<GuideWords> {
  return { [field]: value }
}
