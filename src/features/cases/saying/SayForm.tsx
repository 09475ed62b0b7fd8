import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { dayText } from '#shared/beijingTime'
import { aboutText } from '#shared/cases/about'
import { CASE_TOPICS, caseLevelName, caseTopicName, isRightsHelp } from '#shared/cases/case'
import { promiseOf } from '#shared/cases/promise'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { Field } from '#ui/fields/Field'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import '../case.scss'
import { KindPicker } from '../KindPicker'
import { ChoosePhotos } from '../photos/ChoosePhotos'
import { caseTexts as texts } from '../texts'
import { isAboutPeople, type useSaying } from './useSaying'
import { WhoseField } from './WhoseField'

const TOPICS = CASE_TOPICS.map((key) => ({ key, label: caseTopicName[key] }))
const LONGEST = 500

interface Props {
  saying: ReturnType<typeof useSaying>
  isMember: boolean
}

/** The form of what one has to say: kind, topic, words, whose it is, and whether with a name. */
export function SayForm({ saying, isMember }: Props) {
  const { draft, edit, busy, problem, send } = saying
  const { kind, topic, words, unnamed, against, to } = draft
  const now = Date.now()
  const day = dayText(promiseOf(kind, now) - 1, now)
  const isAgainst = isAboutPeople(kind) && against !== undefined
  const level =
    isAgainst && against === 'officer' ? 'federation' : to === 'union' && !isAboutPeople(kind) ? 'union' : 'station'
  const isKept = isRightsHelp(draft) && draft.counselOnly === true
  const isEmpty = words.trim() === '' && saying.photos.voices.length === 0

  return (
    <>
      <View className="body stack">
        {saying.about && (
          <Card className="rows">
            <Cell title={aboutText(saying.about)} note={texts.about} end={texts.dropAbout} onPress={saying.dropAbout} />
          </Card>
        )}
        <KindPicker chosen={kind} onChoose={(kind) => edit({ kind })} />
        <View className="case-label">{texts.topic}</View>
        <View className="case-topics">
          <Chips label={texts.topic} options={TOPICS} chosen={topic} onChoose={(topic) => edit({ topic })} />
        </View>
        <Field
          long
          label={texts.words}
          hint={texts.wordsHint}
          value={words}
          maxLength={LONGEST}
          error={problem}
          onChange={(words) => edit({ words })}
        />
        <View className="case-note">{`${[...words].length} / ${LONGEST}`}</View>
        <ChoosePhotos chosen={saying.photos} />
        {isRightsHelp(draft) && <CounselField isOn={isKept} onChange={(counselOnly) => edit({ counselOnly })} />}
        {isMember && !isKept && <WhoseField draft={draft} onEdit={edit} />}
        <Card className="rows">
          <Cell
            title={texts.unnamed}
            note={unnamed ? texts.unnamedOn : texts.unnamedOff}
            isOn={unnamed}
            onPress={() => edit({ unnamed: !unnamed })}
          />
        </Card>
        {unnamed && isAgainst && <Notice tone="warn">{texts.unnamedAgainst}</Notice>}
        <View className="case-note">{isKept ? texts.goesToCounsel(day) : texts.goesTo(caseLevelName[level], day)}</View>
      </View>
      <ActionBar hint={isEmpty ? texts.wordsMissing : texts.afterwards}>
        <Button busy={busy} disabled={isEmpty} onPress={send}>
          {busy ? texts.sending : texts.send(day)}
        </Button>
      </ActionBar>
    </>
  )
}

interface CounselProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** 只给法律援助人员看. Not offered while there is nobody to whom it could be given; then it says so. */
function CounselField({ isOn, onChange }: CounselProps) {
  const { load } = useAsk('cases.counsel', {})
  if (load.kind !== 'ready') return null
  if (!load.value.isThere) return <Notice tone="plain">{texts.noCounsel}</Notice>
  return (
    <Card className="rows">
      <Cell
        title={texts.counselOnly}
        note={isOn ? texts.counselOn : texts.counselOff}
        isOn={isOn}
        onPress={() => onChange(!isOn)}
      />
    </Card>
  )
}
