import type { Relative } from '#shared/family/relative'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { familyTexts as texts } from './familyTexts'
import type { FamilyForm } from './useFamilyForm'

interface Props {
  relative: Relative
  food: string
  form: FamilyForm
}

/** What somebody must not eat, asked only where there is something to eat. */
export function EatsField({ relative: { id, name }, food, form }: Props) {
  const eats = form.eatsOf(id)
  const chosen = eats === undefined ? undefined : eats === texts.eatsAll ? texts.eatsAll : texts.eatsNot
  return (
    <>
      <FieldFrame isCounted label={texts.eats(name, food)}>
        <Choice
          label={texts.eats(name, food)}
          options={[texts.eatsAll, texts.eatsNot]}
          chosen={chosen}
          onChoose={(option) => option !== chosen && form.setEats(id, option === texts.eatsAll ? option : '')}
        />
      </FieldFrame>
      {chosen === texts.eatsNot && (
        <Field
          label={texts.eatsWhat}
          hint={texts.eatsHint}
          maxLength={60}
          value={eats ?? ''}
          onChange={(words) => form.setEats(id, words)}
        />
      )}
    </>
  )
}
