import { View } from '@tarojs/components'
import { copyText } from '#platform/copyText'
import { open, replaceWith } from '#platform/pages/navigate'
import { say } from '#platform/say'
import { dayText } from '#shared/beijingTime'
import type { CaseReceipt, UnnamedReceipt } from '#shared/cases/board'
import { caseLevelName } from '#shared/cases/case'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { SentPhotos } from '../photos/SentPhotos'
import type { ChosenPhotos } from '../photos/useChosen'
import { caseTexts as texts } from '../texts'
import { showCode } from './showCode'
import { whichOf } from './useSaying'

interface Props {
  receipt: CaseReceipt & Partial<UnnamedReceipt>
  photos?: ChosenPhotos
}

/** What one takes along: the number, the promised day, and of an anonymous case the code, which is shown this once. */
export function Receipt({ receipt, photos }: Props) {
  const { id, number, dueAt, level, ownerName, code } = receipt
  const copy = async () => say((await copyText(code ?? '')) ? texts.copied : texts.notCopied)
  const who = ownerName ?? caseLevelName[level]
  return (
    <>
      <View className="body stack">
        <Result motif="empty-inbox" title={texts.number(number)}>
          {texts.promised(dayText(dueAt - 1, Date.now()), who)}
        </Result>
        {photos && <SentPhotos chosen={photos} which={whichOf(receipt)} />}
        {code && (
          <Card className="case-code">
            <View>{texts.code}</View>
            <View className="case-code__letters">{showCode(code)}</View>
            <View className="case-code__note">{texts.codeNote}</View>
            <Button kind="ghost" onPress={copy}>
              {texts.copyCode}
            </Button>
          </Card>
        )}
      </View>
      <ActionBar>
        <Button onPress={() => (code ? open('caseCode') : replaceWith('case', { id }))}>{texts.follow}</Button>
      </ActionBar>
    </>
  )
}
