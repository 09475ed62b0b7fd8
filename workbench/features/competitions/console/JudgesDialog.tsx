import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { newKey } from '#client/newKey'
import { momentText } from '#shared/beijingTime'
import type { GivenCode } from '#shared/identity/invitation'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeed } from '../../../useDeed'
import { judgesTexts as texts } from '../texts'

/** 裁判: who judges this competition, and a code for somebody new, shown once. */
export function JudgesDialog({ competitionId, onClose }: { competitionId: string; onClose: () => void }) {
  const { load, reload } = useAsk('competitions.judges', { competitionId })
  const [name, setName] = useState('')
  const [key, setKey] = useState(newKey)
  const [given, setGiven] = useState<GivenCode>()
  const { busy, run } = useDeed()
  const invite = async () => {
    const answer = await run('competitions.inviteJudge', { competitionId, name: name.trim(), newKey: key })
    if (!answer?.ok) return
    setGiven(answer.value)
    setKey(newKey())
    setName('')
  }
  const end = async (personId: string) => {
    await run('competitions.endJudge', { competitionId, personId })
    reload()
  }
  return (
    <Confirm
      open
      title={texts.title}
      act={texts.invite}
      busy={busy}
      disabled={name.trim() === ''}
      onAct={invite}
      onClose={onClose}
    >
      <p>{texts.about}</p>
      <Loaded load={load} onRetry={reload} rows={2} isEmpty={(all) => all.length === 0} empty={<p>{texts.none}</p>}>
        {(judges) => (
          <ul>
            {judges.map(({ id, name: judge }) => (
              <li key={id}>
                {judge}{' '}
                <Button size="small" loading={busy} aria-label={texts.endOf(judge)} onClick={() => end(id)}>
                  {texts.end}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Field label={texts.name}>
        {(control) => (
          <Input {...control} maxLength={20} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      {given && (
        <p>
          {texts.code} <b>{given.code}</b>
          {texts.codeUntil(momentText(given.expiresAt, Date.now()))}
        </p>
      )}
    </Confirm>
  )
}
