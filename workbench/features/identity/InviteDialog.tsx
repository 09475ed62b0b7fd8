import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { OneTimeCode } from '../../ui/OneTimeCode'
import { useUnions } from '../../useUnions'
import { identityTexts as texts } from './texts'
import { useInvite } from './useInvite'
import './InviteDialog.css'

const POSTS = ['officer', 'chair', 'federation', 'secondReader'] as const

/** 邀请: asks for name and post, then shows the code, once and never again. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { draft, edit, faults, invite, busy, made } = useInvite()
  const { unions, waiting } = useUnions(draft.post === 'chair')
  if (made) return <OneTimeCode name={draft.name.trim()} {...made} onClose={onClose} />

  return (
    <Confirm open title={texts.inviteTitle} act={texts.inviteYes} busy={busy} onAct={invite} onClose={onClose}>
      <Field label={texts.inviteName} hint={texts.inviteNameHint} error={faults.name}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={20}
            value={draft.name}
            onChange={({ target }) => edit({ name: target.value })}
          />
        )}
      </Field>
      <Radio.Group
        className="invite-posts"
        aria-label={texts.inviteRole}
        value={draft.post}
        onChange={({ target }) => edit({ post: target.value })}
        options={POSTS.map((post) => ({
          value: post,
          label: (
            <>
              {texts[post]} <span className="faint">{texts[`${post}Note`]}</span>
            </>
          ),
        }))}
      />
      {draft.post === 'chair' && (
        <Field label={texts.inviteUnion} hint={texts.inviteUnionHint} error={faults.unionId}>
          {(control) => (
            <Select
              {...control}
              loading={waiting}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.unionId ?? null}
              options={unions.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(unionId) => unionId && edit({ unionId })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
    </Confirm>
  )
}
