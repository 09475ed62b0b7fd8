import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import type { Me } from '#shared/me/me'
import { Cell } from '#ui/lists/Cell'
import { privacyTexts as texts } from './texts'

/** 账号与隐私; for somebody who is leaving it says until when they can stay. */
export function AccountCell({ me }: { me: Me | undefined }) {
  const at = me?.leaving?.at
  return (
    <Cell
      icon="shield"
      title={me ? texts.account : texts.statement}
      note={at === undefined ? me && texts.accountNote : texts.leavingNote(dayText(at, Date.now()))}
      onPress={() => open(me ? 'account' : 'statement')}
    />
  )
}
