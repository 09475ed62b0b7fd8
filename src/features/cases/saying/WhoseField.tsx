import { AGAINST, againstName } from '#shared/cases/case'
import { Choice } from '#ui/fields/Choice'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { caseTexts as texts } from '../texts'
import type { Saying } from './useSaying'
import { isAboutPeople } from './useSaying'

interface Props {
  draft: Saying
  onEdit: (part: Partial<Saying>) => void
}

/** Whom it is about, where it may be about somebody; else who shall have it first. */
export function WhoseField({ draft: { kind, against, to }, onEdit }: Props) {
  if (isAboutPeople(kind)) {
    const chosen = against ? againstName[against] : texts.nobody
    const choose = (name: string) => onEdit({ against: AGAINST.find((one) => againstName[one] === name) })
    return (
      <FieldFrame label={`${texts.against}（${texts.againstNote}）`}>
        <Choice
          label={texts.against}
          options={[texts.nobody, ...AGAINST.map((one) => againstName[one])]}
          chosen={chosen}
          onChoose={choose}
        />
      </FieldFrame>
    )
  }
  return (
    <FieldFrame label={texts.to}>
      <Choice
        label={texts.to}
        options={[texts.toStation, texts.toUnion]}
        chosen={to === 'union' ? texts.toUnion : texts.toStation}
        onChoose={(name) => onEdit({ to: name === texts.toUnion ? 'union' : 'station' })}
      />
    </FieldFrame>
  )
}
