import { FAULT_KINDS, type FaultKind, faultName } from '#shared/register/quality'
import { CardPart } from '../../../ui/SideCard'
import { StateTag } from '../../../ui/states/StateTag'
import '../quality/Quality.css'
import { cardTexts as texts } from './cardTexts'

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
