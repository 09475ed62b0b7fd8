import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { EnterpriseContact } from '#shared/directory/directory'
import { Field } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

const MOST = 5

interface Props {
  value: EnterpriseContact[] | null
  error: string | undefined
  onChange: (contacts: EnterpriseContact[] | null) => void
}

/** 联系人 of an enterprise: name, post and telephone, one a line; only the desk sees them. */
export function ContactsField({ value, error, onChange }: Props) {
  const contacts = value ?? []
  const put = (index: number, part: Partial<EnterpriseContact>) =>
    onChange(contacts.map((contact, at) => (at === index ? withoutEmptyPost({ ...contact, ...part }) : contact)))
  const drop = (index: number) => {
    const rest = contacts.filter((_contact, at) => at !== index)
    onChange(rest.length > 0 ? rest : null)
  }
  return (
    <Field label={texts.contacts} hint={texts.contactsHint} error={error} optional>
      {(control) => (
        <div id={control.id} className="contacts">
          {contacts.map((contact, index) => (
            // Lines have no other name than their place, and none moves.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <div key={index} className="contacts__line">
              <Input
                aria-label={texts.contactName}
                placeholder={texts.contactName}
                maxLength={20}
                value={contact.name}
                onChange={({ target }) => put(index, { name: target.value })}
              />
              <Input
                aria-label={texts.contactPost}
                placeholder={texts.contactPost}
                maxLength={20}
                value={contact.post ?? ''}
                onChange={({ target }) => put(index, { post: target.value })}
              />
              <Input
                aria-label={texts.contactPhone}
                placeholder={texts.contactPhone}
                inputMode="tel"
                maxLength={20}
                value={contact.phone}
                onChange={({ target }) => put(index, { phone: target.value })}
              />
              <Button onClick={() => drop(index)}>{texts.drop}</Button>
            </div>
          ))}
          {contacts.length < MOST && (
            <Button onClick={() => onChange([...contacts, { name: '', phone: '' }])}>{texts.addContact}</Button>
          )}
        </div>
      )}
    </Field>
  )
}

function withoutEmptyPost({ post, ...contact }: EnterpriseContact): EnterpriseContact {
  return { ...contact, ...(post && { post }) }
}
