import Button from 'antd/es/button'
import { BindSheet, type SheetOf } from './BindSheet'
import { codesTexts as texts } from './codesTexts'

interface Props {
  sheets: SheetOf[]
  /** Adds the next ones, where a filter has more. */
  onMore?: (() => void) | undefined
}

/** The sheets as they come out of the printer, below the button that prints them. */
export function SheetsToPrint({ sheets, onMore }: Props) {
  const isMany = sheets.length > 1
  return (
    <>
      <div className="bind-sheets__act">
        <p>{sheets[0]?.joins ? texts.howToJoin : texts.how}</p>
        {onMore && <Button onClick={onMore}>{texts.more}</Button>}
        <Button type="primary" onClick={() => window.print()}>
          {isMany ? texts.printAll(sheets.length) : texts.printOne}
        </Button>
      </div>
      {sheets.map((sheet) => (
        <BindSheet key={`${sheet.code.unionId}:${sheet.code.enterpriseId}`} {...sheet} />
      ))}
    </>
  )
}
