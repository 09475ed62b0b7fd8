import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { eventFields } from '#shared/events/eventFields'
import { MOST_TAKEAWAYS } from '#shared/events/takeaways/takeaway'
import { isOfficer } from '#shared/identity/caller'
import { PapersField } from '../../../../files/PapersField'
import { Field } from '../../../../ui/fields/Field'
import { Icon } from '../../../../ui/Icon'
import { Panel } from '../../../../ui/Panel'
import { uiTexts } from '../../../../ui/texts'
import { useDeskMe } from '../../../../useDeskMe'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'

/** 会后资料: papers and pages for those who were there. */
export function TakeawaysPanel({ words: { takeaways }, faults, onChange }: FormPart) {
  const mayUpload = isOfficer(useDeskMe())
  const papers = takeaways.flatMap((one) => ('fileId' in one ? one : []))
  const links = takeaways.flatMap((one) => ('url' in one ? one : []))
  const setLinks = (next: typeof links) => onChange({ takeaways: [...papers, ...next] })
  const faultOf = (index: number, part: 'name' | 'url') => faults[`takeaways.${papers.length + index}.${part}`]
  return (
    <Panel title={eventFields.takeaways.label}>
      <p className="quiet">{texts.takeawaysWhat}</p>
      {(mayUpload || papers.length > 0) && (
        <PapersField
          label={texts.takeawayPapers}
          hint={texts.takeawayPapersHint}
          value={papers}
          error={faults.takeaways}
          onChange={(next) => onChange({ takeaways: [...next, ...links] })}
        />
      )}
      {links.map(({ name, url }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place alone
        <div key={index} className="event-form__pair">
          <Field label={texts.takeawayName} error={faultOf(index, 'name')}>
            {(control) => (
              <Input
                {...control}
                value={name}
                onChange={({ target }) =>
                  setLinks(links.map((one, at) => (at === index ? { ...one, name: target.value } : one)))
                }
              />
            )}
          </Field>
          <Field label={texts.takeawayUrl} hint={texts.takeawayUrlHint} error={faultOf(index, 'url')}>
            {(control) => (
              <Input
                {...control}
                value={url}
                placeholder="https://"
                onChange={({ target }) =>
                  setLinks(links.map((one, at) => (at === index ? { ...one, url: target.value } : one)))
                }
                addonAfter={
                  <Button
                    type="text"
                    size="small"
                    aria-label={uiTexts.about(texts.takeawayRemove, name)}
                    icon={<Icon name="close" size={14} />}
                    onClick={() => setLinks(links.filter((_, at) => at !== index))}
                  />
                }
              />
            )}
          </Field>
        </div>
      ))}
      {takeaways.length < MOST_TAKEAWAYS && (
        <Button icon={<Icon name="plus" size={14} />} onClick={() => setLinks([...links, { name: '', url: '' }])}>
          {texts.takeawayAdd}
        </Button>
      )}
    </Panel>
  )
}
