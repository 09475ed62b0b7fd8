import Checkbox from 'antd/es/checkbox'
import { enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import {
  type EnterpriseWords,
  enterpriseFieldName as names,
  OWNERSHIPS,
  SIZES,
  sizeOfStaff,
} from '#shared/register/words'
import { BuildingSelect } from '../../../choosing/BuildingSelect'
import { GridSelect } from '../../../choosing/GridSelect'
import { EntryText } from '../../../ui/fields/EntryText'
import { WordSelect } from '../../../ui/fields/WordSelect'
import { ContactsField } from './ContactsField'
import { UnionSelect } from './EntrySelect'
import type { Faults } from './entryDraft'
import { formTexts as texts } from './formTexts'
import { OfficerSelect } from './OfficerSelect'
import './Fields.css'

interface Props {
  draft: EnterpriseWords
  faults: Faults<EnterpriseWords>
  edit: (part: Partial<EnterpriseWords>) => void
  /** Also what decides where it belongs and what it is called, which a chair leaves to the station. */
  ofOfficers: boolean
}

/** The fields of an enterprise, for making one and for changing one. */
export function EnterpriseFields({ draft, faults, edit, ofOfficers }: Props) {
  const { name, unionId, code, size, ownership, industry, staff, address, floor, isOutside, contacts } = draft
  return (
    <>
      {ofOfficers && (
        <>
          <EntryText
            first
            label={names.name}
            max={60}
            value={name}
            error={faults.name}
            onChange={(text) => edit({ name: text ?? '' })}
          />
          <UnionSelect
            optional
            label={names.unionId}
            hint={texts.unionHint}
            value={unionId}
            onChange={(id) => edit({ unionId: id })}
          />
        </>
      )}
      <EntryText
        optional
        label={names.code}
        max={30}
        hint={texts.codeHint}
        value={code}
        error={faults.code}
        onChange={(text) => edit({ code: text })}
      />
      <div className="fields__row">
        <EntryText
          optional
          label={names.staff}
          max={6}
          hint={texts.staffHint}
          value={staff === null ? '' : String(staff)}
          error={faults.staff}
          onChange={(text) => edit(withStaff(text))}
        />
        <WordSelect
          label={names.size}
          hint={texts.sizeHint}
          value={size}
          words={SIZES}
          names={enterpriseSizeName}
          onChange={(word) => edit({ size: word })}
        />
      </div>
      <div className="fields__row">
        <WordSelect
          label={names.ownership}
          value={ownership}
          words={OWNERSHIPS}
          names={ownershipName}
          onChange={(word) => edit({ ownership: word })}
        />
        <EntryText
          label={names.industry}
          max={20}
          value={industry}
          error={faults.industry}
          onChange={(text) => edit({ industry: text ?? '' })}
        />
      </div>
      <div className="fields__row">
        <BuildingSelect
          optional
          label={names.buildingId}
          hint={texts.buildingHint}
          value={draft.buildingId}
          onChange={(building) =>
            edit(building ? { buildingId: building.id, gridId: building.areaId } : { buildingId: null })
          }
        />
        <GridSelect
          optional
          label={names.gridId}
          hint={draft.buildingId ? texts.gridOfBuilding : undefined}
          disabled={draft.buildingId !== null}
          value={draft.gridId}
          onChange={(gridId) => edit({ gridId })}
        />
      </div>
      <div className="fields__row">
        <EntryText
          label={names.address}
          max={80}
          value={address}
          error={faults.address}
          onChange={(text) => edit({ address: text ?? '' })}
        />
        <EntryText
          optional
          label={names.floor}
          hint={texts.floorHint}
          max={20}
          value={floor}
          error={faults.floor}
          onChange={(text) => edit({ floor: text })}
        />
      </div>
      {ofOfficers && (
        <>
          <Checkbox
            className="fields__tick"
            checked={isOutside}
            onChange={({ target }) => edit({ isOutside: target.checked })}
          >
            {texts.outside}
          </Checkbox>
          <OfficerSelect
            label={names.officerId}
            hint={texts.officerOfUnion}
            value={draft.officerId}
            onChange={(id) => edit({ officerId: id })}
          />
        </>
      )}
      <div className="fields__row">
        <EntryText
          optional
          label={names.phone}
          hint={texts.phoneHint}
          value={draft.phone}
          error={faults.phone}
          onChange={(text) => edit({ phone: text })}
        />
        <EntryText
          optional
          label={names.hours}
          hint={texts.hoursHint}
          value={draft.hours}
          error={faults.hours}
          onChange={(text) => edit({ hours: text })}
        />
      </div>
      <ContactsField value={contacts} error={faults.contacts} onChange={(value) => edit({ contacts: value })} />
    </>
  )
}

/** The number of staff, and the size that follows from it. */
function withStaff(text: string | null): Partial<EnterpriseWords> {
  const digits = (text ?? '').normalize('NFKC').replace(/\D/g, '')
  return digits === '' ? { staff: null } : { staff: Number(digits), size: sizeOfStaff(Number(digits)) }
}
