import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { usePages } from '#client/asking/usePages'
import type { Brand } from '#shared/brands/brand'
import { Field } from '../../ui/fields/Field'
import { Panel } from '../../ui/Panel'
import { EditionFields } from './EditionFields'
import { brandTexts as texts } from './texts'
import { useBrandForm } from './useBrandForm'
import './Brand.css'

/** The form of one brand, with its editions. */
export function BrandForm({ brand }: { brand: Brand | undefined }) {
  const { words, edit, faultOf, busy, save, ...editions } = useBrandForm(brand)
  const events = usePages('events.manage', {}, { atOnce: 10 })
  const choices = events.load.kind === 'ready' ? events.load.value.items : []
  return (
    <Panel>
      <div className="brand-form">
        <Field label={texts.name} error={faultOf('title')}>
          {(control) => (
            <Input {...control} value={words.title} onChange={({ target }) => edit({ title: target.value })} />
          )}
        </Field>
        <Field label={texts.about} error={faultOf('about')}>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={words.about}
              onChange={({ target }) => edit({ about: target.value })}
            />
          )}
        </Field>
        <Field label={texts.source} optional error={faultOf('source')}>
          {(control) => (
            <Input {...control} value={words.source} onChange={({ target }) => edit({ source: target.value })} />
          )}
        </Field>
        <div className="brand-form__head">
          <h2>{texts.editions}</h2>
          <Button onClick={editions.addEdition}>{texts.addEdition}</Button>
        </div>
        <p className={editions.editionsFault ? 'brand-form__fault' : 'quiet'}>
          {editions.editionsFault ?? texts.editionsHint}
        </p>
        {words.editions.map((edition) => (
          <EditionFields
            key={edition.key}
            edition={edition}
            events={choices.filter(({ phase }) => phase !== 'draft')}
            faultOf={(field) => editions.editionFault(edition, field)}
            onEdit={(part) => editions.editEdition(edition, part)}
            onDrop={() => editions.dropEdition(edition)}
          />
        ))}
        <div className="brand-form__deeds">
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
