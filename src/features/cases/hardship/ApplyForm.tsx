import { View } from '@tarojs/components'
import { call } from '#platform/call'
import { dayText } from '#shared/beijingTime'
import { HARDSHIP_REASONS, HARDSHIP_WHOM, hardshipReasonName, hardshipWhomName } from '#shared/cases/hardship'
import { promiseOf } from '#shared/cases/promise'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import '../case.scss'
import { hardshipTexts as texts } from './hardshipTexts'
import { lacks, type useApplying } from './useApplying'

const LONGEST = 100

/** Three answers and a sentence; no proof, no number, no account. */
export function ApplyForm({
  applying: { draft, edit, busy, problem, send },
}: {
  applying: ReturnType<typeof useApplying>
}) {
  const { whom, reason, words, agreed } = draft
  const now = Date.now()
  const missing = lacks(draft)
  return (
    <>
      <View className="body stack">
        <View className="case-note">{texts.intro}</View>
        <FieldFrame label={texts.whom}>
          <Choice
            inline
            label={texts.whom}
            options={HARDSHIP_WHOM.map((one) => hardshipWhomName[one])}
            chosen={whom && hardshipWhomName[whom]}
            onChoose={(name) => edit({ whom: HARDSHIP_WHOM.find((one) => hardshipWhomName[one] === name) })}
          />
        </FieldFrame>
        <FieldFrame label={texts.reason}>
          <View className="case-reasons">
            <Choice
              inline
              label={texts.reason}
              options={HARDSHIP_REASONS.map((one) => hardshipReasonName[one])}
              chosen={reason && hardshipReasonName[reason]}
              onChoose={(name) => edit({ reason: HARDSHIP_REASONS.find((one) => hardshipReasonName[one] === name) })}
            />
          </View>
        </FieldFrame>
        <Field
          long
          label={texts.words}
          hint={texts.wordsHint}
          value={words}
          maxLength={LONGEST}
          error={problem}
          onChange={(words) => edit({ words })}
        />
        <Card className="rows">
          <Cell title={texts.who} note={texts.whoText} />
          <CheckRow title={texts.agree} note={texts.agreeNote} on={agreed} onPress={() => edit({ agreed: !agreed })} />
          <Cell icon="phone" title={texts.hotline} onPress={() => call('12351')} />
        </Card>
      </View>
      <ActionBar hint={missing ? texts.missing[missing] : texts.afterwards}>
        <Button busy={busy} disabled={missing !== undefined} onPress={send}>
          {busy ? texts.sending : texts.send(dayText(promiseOf('hardship', now) - 1, now))}
        </Button>
      </ActionBar>
    </>
  )
}
