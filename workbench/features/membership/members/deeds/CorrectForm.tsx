import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { dayStart } from '#shared/beijingTime'
import { memberTagName, OPEN_TAGS, POSITIONS, positionName } from '#shared/membership/member'
import { correctedFieldName, rowStandingName } from '#shared/membership/rows/fieldText'
import type { MemberCard } from '#shared/membership/rows/view'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Chips } from '../../../../ui/fields/Chips'
import { Field } from '../../../../ui/fields/Field'
import { uiTexts } from '../../../../ui/texts'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { cardTexts as texts } from '../card/cardTexts'
import { ConflictLines } from './ConflictLines'
import { HonoursField, ManyWords } from './TagFields'
import { useCorrection } from './useCorrection'

const STANDINGS = ['member', 'worker'] as const

interface Props {
  card: MemberCard
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Corrects a row in the card itself; what somebody else changed meanwhile is shown beside what is wanted. */
export function CorrectForm({ card, onChanged, onClose }: Props) {
  const correction = useCorrection({ card, onChanged, onClose })
  const { draft, edit, faults, conflicts, busy, save, isChanged } = correction
  const mayHonour = mayAsk(useDeskMe(), 'membership.honours')
  const isUndecided = conflicts.length > 0
  const standing = draft.standing ?? (card.standing === 'member' ? 'member' : 'worker')

  return (
    <form
      className="correct-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{texts.correctTitle(card.name)}</h2>
      <ConflictLines conflicts={conflicts} draft={draft} onMine={correction.useMine} onTheirs={correction.useTheirs} />
      <Field label={correctedFieldName.name} error={faults.name}>
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            value={draft.name ?? card.name}
            onChange={({ target }) => edit({ name: target.value })}
          />
        )}
      </Field>
      <Field label={texts.newPhone} optional hint={texts.newPhoneHint(card.maskedPhone)} error={faults.phone}>
        {(control) => (
          <Input
            {...control}
            inputMode="tel"
            maxLength={20}
            value={draft.phone ?? ''}
            onChange={({ target }) => edit({ phone: target.value })}
          />
        )}
      </Field>
      <Field label={correctedFieldName.standing}>
        {() => (
          <Chips
            label={correctedFieldName.standing}
            value={standing}
            options={STANDINGS.map((key) => ({ key, label: rowStandingName[key] }))}
            onChoose={(chosen) => edit({ standing: chosen })}
          />
        )}
      </Field>
      <Field label={texts.day} error={faults.joinedAt}>
        {(control) => (
          <BeijingPicker
            control={control}
            only="day"
            value={draft.joinedAt ?? card.joinedAt}
            onChange={(at) => at !== undefined && edit({ joinedAt: dayStart(at) })}
          />
        )}
      </Field>
      <ManyWords
        label={correctedFieldName.positions}
        words={POSITIONS}
        names={positionName}
        value={draft.positions ?? card.positions}
        onChange={(positions) => edit({ positions })}
      />
      <ManyWords
        label={correctedFieldName.tags}
        words={OPEN_TAGS}
        names={memberTagName}
        value={draft.tags ?? OPEN_TAGS.filter((tag) => card.tags.includes(tag))}
        onChange={(tags) => edit({ tags })}
      />
      {mayHonour && <HonoursField card={card} correction={correction} />}
      <div className="side-card__deeds">
        <Button type="primary" htmlType="submit" loading={busy} disabled={!isChanged || isUndecided}>
          {isUndecided ? texts.choose : isChanged ? texts.save : texts.nothing}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {uiTexts.cancel}
        </Button>
      </div>
    </form>
  )
}
