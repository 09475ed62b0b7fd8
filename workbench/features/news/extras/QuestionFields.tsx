import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { ExplainerWords } from '../articleWords'
import { extraTexts as texts } from './extraTexts'

type Card = ExplainerWords['questions'][number]

interface Props {
  value: Card
  onChange: (card: Card) => void
  onDrop: () => void
}

export function QuestionFields({ value, onChange, onDrop }: Props) {
  return (
    <div className="question-cards__one">
      <Input
        prefix={<b>{texts.question}</b>}
        aria-label={texts.question}
        maxLength={60}
        value={value.question}
        onChange={({ target }) => onChange({ ...value, question: target.value })}
      />
      <Input.TextArea
        aria-label={texts.answer}
        placeholder={texts.answer}
        maxLength={400}
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={value.answer}
        onChange={({ target }) => onChange({ ...value, answer: target.value })}
      />
      <Button size="small" type="text" onClick={onDrop}>
        {texts.dropQuestion}
      </Button>
    </div>
  )
}
