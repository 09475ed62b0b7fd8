import { UNION_KINDS, unionKindName } from '#shared/directory/directory'
import { unionFieldName as names, type UnionWords } from '#shared/register/words'
import { EntryText } from '../../../ui/fields/EntryText'
import { WordSelect } from '../../../ui/fields/WordSelect'
import type { Faults } from './entryDraft'
import { formTexts as texts } from './formTexts'
import { OfficerSelect } from './OfficerSelect'
import './Fields.css'

interface Props {
  draft: UnionWords
  faults: Faults<UnionWords>
  edit: (part: Partial<UnionWords>) => void
}

/** The fields of a union, for making one and for changing one. */
export function UnionFields({ draft, faults, edit }: Props) {
  const { name, kind, chair, officerId, phone, hours, termFrom, termUntil } = draft
  return (
    <>
      <EntryText
        first
        label={names.name}
        value={name}
        error={faults.name}
        onChange={(text) => edit({ name: text ?? '' })}
      />
      <div className="fields__row">
        <WordSelect
          label={names.kind}
          value={kind}
          words={UNION_KINDS}
          names={unionKindName}
          onChange={(word) => edit({ kind: word })}
        />
        <EntryText
          label={names.chair}
          max={20}
          hint={texts.chairHint}
          value={chair}
          error={faults.chair}
          onChange={(text) => edit({ chair: text ?? '' })}
        />
      </div>
      <OfficerSelect label={names.officerId} value={officerId} onChange={(id) => edit({ officerId: id })} />
      <div className="fields__row">
        <EntryText
          optional
          label={names.phone}
          hint={texts.phoneHint}
          value={phone}
          error={faults.phone}
          onChange={(text) => edit({ phone: text })}
        />
        <EntryText
          optional
          label={names.hours}
          hint={texts.hoursHint}
          value={hours}
          error={faults.hours}
          onChange={(text) => edit({ hours: text })}
        />
      </div>
      <div className="fields__row">
        <EntryText
          optional
          type="date"
          label={names.termFrom}
          value={termFrom}
          error={faults.termFrom}
          onChange={(text) => edit({ termFrom: text })}
        />
        <EntryText
          optional
          type="date"
          label={names.termUntil}
          value={termUntil}
          error={faults.termUntil}
          onChange={(text) => edit({ termUntil: text })}
        />
      </div>
    </>
  )
}
