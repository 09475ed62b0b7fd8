import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { MOST_OPTIONS } from '#shared/events/form/question'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { Icon } from '../../../ui/Icon'
import { uiTexts } from '../../../ui/texts'
import type { QuestionEditorProps } from './editorProps'
import { questionTexts as texts } from './questionTexts'
import './AmountFields.css'

type Row = [option: string, amount: number | null]

/** 选项和数量. One option a line, and how many there are of it. */
export function AmountFields({ question, known, faults, onChange }: QuestionEditorProps) {
  const { options, amounts, forEach } = question
  const rows = options.map((option, index): Row => [option, amounts[index] ?? null])
  const set = (next: Row[]) =>
    onChange({ options: next.map(([option]) => option), amounts: next.map(([, amount]) => amount) })
  const change = (at: number, row: Row) => set(rows.map((each, index) => (index === at ? row : each)))
  const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0)
  return (
    <fieldset className="amount-fields">
      <legend>{texts.amounts}</legend>
      <ol>
        {rows.map(([option, amount], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option has no name but the words that are typed
          <li key={index}>
            <Input
              aria-label={texts.optionAria(index + 1)}
              placeholder={texts.optionHint}
              value={option}
              maxLength={20}
              onChange={({ target }) => change(index, [target.value, amount])}
            />
            <NumberBox
              aria-label={texts.amountAria(option || texts.optionAria(index + 1))}
              placeholder={texts.amountHint}
              min={0}
              precision={0}
              value={amount}
              disabled={known?.includes(option) ?? false}
              onChange={(next) => change(index, [option, next])}
            />
            <Button
              type="text"
              aria-label={uiTexts.about(texts.removeOption, option || texts.optionAria(index + 1))}
              title={texts.removeOption}
              icon={<Icon name="close" size={16} />}
              onClick={() => set(rows.filter((_row, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <div className="amount-fields__foot">
        <Button
          size="small"
          disabled={rows.length >= MOST_OPTIONS}
          icon={<Icon name="plus" size={14} />}
          onClick={() => set([...rows, ['', null]])}
        >
          {texts.addOption}
        </Button>
        <span className="quiet">{texts.amountsSum(sum)}</span>
      </div>
      {faults.options && <p className="field__note field__note--bad">{faults.options}</p>}
      {known && known.length > 0 && <p className="field__note">{texts.amountsOnBoard}</p>}
      <Checkbox
        checked={forEach ?? false}
        onChange={({ target }) => onChange({ forEach: target.checked ? true : undefined })}
      >
        {texts.forEach}
      </Checkbox>
    </fieldset>
  )
}
