import { copyText } from '#platform/copyText'
import { say } from '#platform/say'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { joiningTexts as texts } from '../texts'

/** What is written into 北京工会i会员 next, each value to be copied; what is not known is not there. */
export function HandOff({ values }: { values: [label: string, value: string | undefined][] }) {
  const known = values.flatMap(([label, value]) => (value ? [{ label, value }] : []))
  if (known.length === 0) return null
  const copy = async (value: string) => say((await copyText(value)) ? texts.copied : texts.notCopied)
  return (
    <>
      <SectionTitle title={texts.handOff} />
      <Card className="rows">
        <Cell title={texts.handOffText} />
        {known.map(({ label, value }) => (
          <Cell key={label} title={value} note={label} end={texts.copy} onPress={() => copy(value)} />
        ))}
      </Card>
    </>
  )
}
