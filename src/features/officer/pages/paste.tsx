import { View } from '@tarojs/components'
import { goBackTo } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { PASTE_MOST } from '#shared/events/enrol/enrolling'
import { keyOfAsk } from '#shared/events/enrol/settled'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Notice } from '#ui/states/Notice'
import { EnrolOutcome } from '../events/enrol/EnrolOutcome'
import { enrolTexts as texts } from '../events/enrol/enrolTexts'
import { PastedBox } from '../events/enrol/paste/PastedBox'
import { PasteResult } from '../events/enrol/paste/PasteResult'
import { usePaste } from '../events/enrol/paste/usePaste'
import { useEnrolling } from '../events/enrol/useEnrolling'

/** 粘贴接龙. A list from a chat becomes people of the roster; what is not clear is settled line by line. */
export default function PastePage() {
  const { id = '', union = '', session } = useParams()
  const { text, type, isRecalled, busy, problem, view, settled, chosen, read, edit, settle, clear } = usePaste(
    id,
    union
  )
  const enrolling = useEnrolling(id, union, session)
  const { outcome } = enrolling
  const unsettled = view?.asks.filter((ask) => !settled.has(keyOfAsk(ask))).length ?? 0
  const hint = unsettled > 0 ? texts.unsettled(unsettled) : texts.hint
  return (
    <Screen>
      <InnerBar title={texts.paste} />
      {outcome ? (
        <EnrolOutcome
          outcome={outcome}
          busy={enrolling.busy}
          problem={enrolling.problem}
          onTakeBack={enrolling.takeBack}
          onMore={() => {
            clear()
            goBackTo('enrol', { id, union })
          }}
        />
      ) : (
        <>
          <View className="body stack">
            {view && <PastedBox text={text} view={view} onEdit={edit} />}
            {isRecalled && !view && (
              <Field
                long
                fixed
                label={texts.pasteLabel}
                hint={texts.pasteHint}
                value={text}
                maxLength={PASTE_MOST}
                onChange={type}
              />
            )}
            {view && <PasteResult view={view} settled={settled} chosen={chosen} onSettle={settle} />}
          </View>
          <ActionBar hint={view ? (enrolling.progress ?? hint) : texts.readHint}>
            {(problem ?? enrolling.problem) && <Notice tone="bad">{problem ?? enrolling.problem}</Notice>}
            {view && chosen.length > 0 ? (
              <Button busy={enrolling.busy} onPress={() => enrolling.enrol(chosen)}>
                {texts.act(chosen.length)}
              </Button>
            ) : (
              <Button busy={busy} disabled={text.trim() === ''} onPress={view ? edit : read}>
                {view ? texts.again : texts.read}
              </Button>
            )}
          </ActionBar>
        </>
      )}
    </Screen>
  )
}
