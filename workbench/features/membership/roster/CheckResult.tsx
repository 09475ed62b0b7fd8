import Button from 'antd/es/button'
import type { ImportCheck } from '#shared/membership/rosterImport'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { Notice } from '../../../ui/states/Notice'
import { PhoneRows } from './PhoneRows'
import './Roster.css'
import { rosterTexts as texts } from './texts'
import { WrongRows } from './WrongRows'

interface Props {
  name: string
  check: ImportCheck
  onRun: () => void
  onAgain: () => void
}

const KINDS = ['added', 'changed', 'unchanged', 'wrong'] as const

/** The second step of an import: the changes that the sheet would make. */
export function CheckResult({ name, check, onRun, onAgain }: Props) {
  const total = check.counts.added + check.counts.changed
  return (
    <div className="roster-step">
      <p>{texts.checked(name)}</p>
      <div className="numbers">
        {KINDS.map((kind) => (
          <NumberCard
            key={kind}
            label={texts[kind]}
            number={check.counts[kind]}
            unit={texts.lines}
            line={texts[`${kind}Line`]}
          />
        ))}
      </div>
      {check.phones && <PhoneRows phones={check.phones} />}
      {total === 0 && <Notice>{texts.nothing}</Notice>}
      <div className="roster-deeds">
        {total > 0 && (
          <Button type="primary" onClick={onRun}>
            {texts.run(total)}
          </Button>
        )}
        <Button onClick={onAgain}>{texts.again}</Button>
      </div>
      {check.wrongRows.length > 0 && <WrongRows check={check} />}
    </div>
  )
}
