import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { ApplyForm } from '../hardship/ApplyForm'
import { hardshipTexts as texts } from '../hardship/hardshipTexts'
import { useApplying } from '../hardship/useApplying'
import { Receipt } from '../saying/Receipt'
import { caseTexts } from '../texts'

/** 困难帮扶申请, reached from its guide and from 服务. */
export default function HardshipPage() {
  const applying = useApplying()
  return (
    <Screen>
      <InnerBar title={applying.receipt ? caseTexts.said : texts.title} />
      <AsPerson>
        {applying.receipt ? (
          <Receipt receipt={applying.receipt} />
        ) : (
          applying.isRecalled && <ApplyForm applying={applying} />
        )}
      </AsPerson>
    </Screen>
  )
}
