import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { Field } from '#ui/fields/Field'
import { Notice } from '#ui/states/Notice'
import { BindBar } from './BindBar'
import './BindForm.scss'
import { open } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { ContactCells } from '../directory/feature'
import { EnterpriseField } from './EnterpriseField'
import { IsItYou } from './numberFirst/IsItYou'
import { NumberFirst } from './numberFirst/NumberFirst'
import type { Scanned } from './scanned/useScanned'
import { membershipTexts } from './texts'
import { useBinding } from './useBinding'

interface Props {
  waits: boolean
  scanned: Scanned
}

export function BindForm({ waits, scanned }: Props) {
  const binding = useBinding(scanned)
  const [byHand, setByHand] = useState(false)
  const [fillsIn, setFillsIn] = useState(false)
  const [correcting, setCorrecting] = useState(false)
  const { draft, edit, errors, recognised } = binding
  if (binding.outcome === 'queued') return <QueuedResult enterpriseId={binding.claimed} />
  if (waits && !binding.busy && !correcting) return <WaitingCard onCorrect={() => setCorrecting(true)} />
  if (!binding.isRecalled || scanned.kind === 'asking') return null
  const { busy, problem, recognise, sayYes } = binding
  if (recognised?.kind === 'found' && !fillsIn) {
    return <IsItYou found={recognised} {...{ busy, problem }} onYes={sayYes} onNo={() => setFillsIn(true)} />
  }
  // Whoever has scanned a code, now or before signing in, finds the unit filled in already.
  if (!recognised && !fillsIn && scanned.kind === 'nothing' && !draft.union) {
    return <NumberFirst {...{ busy, problem }} onCode={recognise} onByHand={() => setFillsIn(true)} />
  }
  const firm = (
    <EnterpriseField
      {...{ chosen: draft.enterprise, within: draft.union, error: errors.enterprise }}
      onChoose={(enterprise, union) => edit({ enterprise, union })}
    />
  )

  return (
    <>
      <View className="bind-form">
        {waits && <Notice tone="plain">{membershipTexts.waiting}</Notice>}
        {recognised?.kind === 'unknown' && <Notice tone="plain">{membershipTexts.notFound}</Notice>}
        {scanned.kind === 'lost' && <Notice tone="warn">{scanned.text}</Notice>}
        <View className="bind-form__why">{membershipTexts.why}</View>
        {draft.union && firm}
        <Field
          isCounted
          label={membershipTexts.name}
          hint={membershipTexts.nameHint}
          value={draft.name}
          error={errors.name}
          maxLength={20}
          onChange={(name) => edit({ name })}
        />
        {!draft.union && firm}
        {byHand && (
          <Field
            isCounted
            label={membershipTexts.phone}
            hint={membershipTexts.phoneHint}
            value={draft.phone}
            error={errors.phone}
            kind="number"
            maxLength={20}
            onChange={(phone) => edit({ phone })}
          />
        )}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <BindBar binding={binding} byHand={byHand} onByHand={setByHand} />
    </>
  )
}

/** The result of a claim that waits, with the telephone of the union that the firm belongs to. */
function QueuedResult({ enterpriseId }: { enterpriseId: string }) {
  const { load } = useAsk('directory.enterprise', { enterpriseId }, { when: enterpriseId !== '' })
  return (
    <>
      <View className="body">
        <Result motif="empty-inbox" title={membershipTexts.queued}>
          {membershipTexts.queuedText}
        </Result>
        <ContactCells unionId={load.kind === 'ready' ? load.value.unionId : undefined} />
      </View>
      <ActionBar>
        <Button onPress={() => open('events')}>{membershipTexts.findEvents}</Button>
      </ActionBar>
    </>
  )
}

/** The card of a request that waits for the service station; all one can do is correct it. */
function WaitingCard({ onCorrect }: { onCorrect: () => void }) {
  return (
    <>
      <View className="body">
        <Result motif="empty-person" title={membershipTexts.waiting}>
          {membershipTexts.queuedText}
        </Result>
      </View>
      <ActionBar>
        <Button onPress={() => open('events')}>{membershipTexts.findEvents}</Button>
        <Button kind="ghost" onPress={onCorrect}>
          {membershipTexts.correct}
        </Button>
      </ActionBar>
    </>
  )
}
