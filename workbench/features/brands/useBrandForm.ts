import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import { type Brand, BrandTextSchema } from '#shared/brands/brand'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { anEdition, type BrandWords, type EditionWords, inOrder, textOf, wordsOf } from './brandWords'
import { brandTexts as texts } from './texts'

/** A brand as it is being written, checked as the cloud checks it. */
export function useBrandForm(brand: Brand | undefined) {
  const [words, setWords] = useState(() => wordsOf(brand))
  const [key] = useState(newKey)
  const [isTried, setTried] = useState(false)
  const { busy, run } = useDeed()
  const go = useNavigate()
  const text = textOf(words)
  const checked = v.safeParse(BrandTextSchema, text)
  const issues = checked.success ? [] : checked.issues

  const save = async (state: Brand['state']) => {
    setTried(true)
    if (!checked.success) return
    const which = brand ? { brandId: brand.id, rev: brand.rev } : { newKey: key }
    const answer = await run('brands.write', { ...which, text: checked.output, state })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.saved })
    go('/brands')
  }
  /** The fault of a place of the text, by its path; editions stand there by year, so they are found by what they say. */
  const faultAt = (...path: (string | number)[]) =>
    isTried ? issues.find((issue) => path.every((part, at) => issue.path?.[at]?.key === part))?.message : undefined

  return {
    ...{ words, busy, save },
    edit: (part: Partial<BrandWords>) => setWords({ ...words, ...part }),
    addEdition: () => setWords({ ...words, editions: [anEdition(newKey()), ...words.editions] }),
    editEdition: (one: EditionWords, part: Partial<EditionWords>) =>
      setWords({ ...words, editions: words.editions.map((each) => (each === one ? { ...each, ...part } : each)) }),
    dropEdition: (one: EditionWords) => {
      setWords({ ...words, editions: words.editions.filter((each) => each !== one) })
      const putBack = () => setWords((now) => ({ ...now, editions: [one, ...now.editions] }))
      say({ tone: 'good', text: texts.dropped(one.name || texts.unnamed), act: { label: texts.putBack, run: putBack } })
    },
    faultOf: (field: Exclude<keyof BrandWords, 'editions'>) => faultAt(field),
    /** What is wrong with all editions together. */
    editionsFault: isTried
      ? issues.find(({ path }) => path?.length === 1 && path[0]?.key === 'editions')?.message
      : undefined,
    editionFault: (one: EditionWords, field: keyof EditionWords) =>
      faultAt('editions', inOrder(words.editions).indexOf(one), field),
  }
}
