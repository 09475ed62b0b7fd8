import { FAULT_KINDS, type FaultKind, faultName } from '#shared/register/quality'
import { CardPart } from '../../../ui/SideCard'
import { StateTag } from '../../../ui/states/StateTag'
import '../quality/Quality.css'
import { Link } from 'react-router-dom'
import { enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import type { EnterpriseRecord } from '#shared/register/view'
import { Facts } from '../../../ui/lists/Facts'
import { cardTexts as texts } from './cardTexts'

/** Everything known of an enterprise, each with the way to more. */
export function EnterpriseFacts({ record }: { record: EnterpriseRecord }) {
  const { enterprise, members, workers, gridName, buildingName } = record
  const { id, unionId, unionName, code, size, staff, staffOn, industry, ownership, buildingId, contacts } = enterprise
  return (
    <Facts
      facts={[
        [
          texts.unionName,
          unionId ? (
            <Link key="union" to={`/directory/union/${unionId}`}>
              {unionName}
            </Link>
          ) : (
            <span key="none" className="faint">
              {texts.noUnion}
            </span>
          ),
        ],
        [texts.code, code?.replace(/(.{4})(?=.)/g, '$1 ')],
        [texts.size, texts.sizeText(enterpriseSizeName[size], staff, staffOn)],
        [texts.ownership, ownershipName[ownership]],
        [texts.industry, industry],
        [texts.outside, enterprise.isOutside && texts.outsideText],
        [texts.grid, gridName],
        [
          texts.building,
          buildingName && (
            <Link key="building" to={`/directory/buildings?building=${buildingId}`}>
              {buildingName}
            </Link>
          ),
        ],
        [texts.address, [enterprise.address, enterprise.floor].filter(Boolean).join(' ')],
        [texts.officer, enterprise.officer || texts.noOfficer],
        [texts.phone, enterprise.phone],
        [texts.hours, enterprise.hours],
        [
          texts.contacts,
          contacts && (
            <ul>
              {contacts.map(({ name, post, phone }) => (
                <li key={`${name}${phone}`}>
                  {name} {post && <span className="faint">{post} </span>}
                  {phone}
                </li>
              ))}
            </ul>
          ),
        ],
        [
          texts.roster,
          <Link key="roster" to={`/members?enterprise=${id}`}>
            {texts.rosterText(members, workers)}
          </Link>,
        ],
      ]}
    />
  )
}

/** 资料: how much of it is right, and what is to be mended. */
export function FaultsPart({ faults }: { faults: FaultKind[] }) {
  return (
    <CardPart title={texts.complete(FAULT_KINDS.length - faults.length, FAULT_KINDS.length)}>
      {faults.length === 0 ? (
        <p className="faint">{texts.allWell}</p>
      ) : (
        <span className="fault-tags">
          {faults.map((fault) => (
            <StateTag key={fault} tone="warn">
              {faultName[fault]}
            </StateTag>
          ))}
        </span>
      )}
    </CardPart>
  )
}
