import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '#ui/fields/Field'
import { Notice } from '#ui/states/Notice'
import { BindBar } from './BindBar'
import './BindForm.scss'
import { EnterpriseField } from './EnterpriseField'
import { QueuedResult } from './QueuedResult'
import { membershipTexts } from './texts'
import { useBinding } from './useBinding'
import { WaitingCard } from './WaitingCard'

export function BindForm({ waits }: { waits: boolean }) {
  const binding = useBinding()
  const [byHand, setByHand] = useState(false)
  const [correcting, setCorrecting] = useState(false)
  const { draft, edit, errors } = binding
  if (binding.outcome === 'queued') return <QueuedResult />
  if (waits && !binding.busy && !correcting) return <WaitingCard onCorrect={() => setCorrecting(true)} />
  if (!binding.isRecalled) return null

  return (
    <>
      <View className="bind-form">
        {waits && <Notice tone="plain">{membershipTexts.waiting}</Notice>}
        <View className="bind-form__why">{membershipTexts.why}</View>
        <Field
          label={membershipTexts.name}
          hint={membershipTexts.nameHint}
          value={draft.name}
          error={errors.name}
          maxLength={20}
          onChange={(name) => edit({ name })}
        />
        <EnterpriseField
          chosen={draft.enterprise}
          error={errors.enterprise}
          onChoose={(enterprise) => edit({ enterprise })}
        />
        {byHand && (
          <Field
            label={membershipTexts.phone}
            hint={membershipTexts.phoneHint}
            value={draft.phone}
            error={errors.phone}
            kind="number"
            maxLength={11}
            onChange={(phone) => edit({ phone })}
          />
        )}
      </View>
      <BindBar binding={binding} byHand={byHand} onByHand={setByHand} />
    </>
  )
}
