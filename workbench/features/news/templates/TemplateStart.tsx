import Button from 'antd/es/button'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { type ArticleWords, blankWords, isSameWords } from '../articleWords'
import { writeTexts as texts } from '../writing/writeTexts'
import { articleTemplates } from './articleTemplates'
import './TemplateStart.css'

interface Props {
  words: ArticleWords
  onChoose: (words: ArticleWords) => void
}

/** 从样式开始, offered as long as nothing else is written; an untouched template can be given up again. */
export function TemplateStart({ words, onChoose }: Props) {
  const chosen = articleTemplates.find((template) => isSameWords(template.words, words))
  if (chosen) {
    return (
      <Notice act={{ label: texts.templateAway, onPress: () => onChoose(blankWords) }}>
        {texts.templateChosen(chosen.name)}
      </Notice>
    )
  }
  if (!isSameWords(words, blankWords)) return null
  return (
    <Panel title={texts.templates}>
      <ul className="template-start">
        {articleTemplates.map(({ name, words: filled }) => (
          <li key={name}>
            <Button onClick={() => onChoose(filled)}>{name}</Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
