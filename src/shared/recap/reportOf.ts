import { clockText, inBeijing } from '../beijingTime'
import { quoted } from '../quoted'
import type { CompetitionResult, Recap } from './recap'

/** The longest title and summary that an article takes. */
const TITLE = 64
const SUMMARY = 120

/** 活动报道. Title, summary and body of a draft, in sentences that hold nothing but what was counted. */
export function reportOf(recap: Recap): { title: string; summary: string; body: string } {
  const { event } = recap
  const paragraphs = [whenAndWhere(recap), whoCame(recap), ...recap.results.map(whoWon), whatTheySaid(recap)]
  const sentences = paragraphs.filter((text) => text !== undefined)
  return {
    title: `活动回顾：${event.title}`.slice(0, TITLE),
    summary: (sentences[1] ?? sentences[0] ?? '').slice(0, SUMMARY),
    body: sentences.map((text) => `<p>${escaped(text)}</p>`).join(''),
  }
}

function whenAndWhere({ event: { title, organiser, venue, startsAt } }: Recap): string {
  const day = inBeijing(startsAt).format('YYYY 年 M 月 D 日')
  return `${day} ${clockText(startsAt)}，${organiser}组织的${quoted(title)}在${venue}举行。`
}

function whoCame({ came, family, unions, enterprises, signedUp }: Recap): string | undefined {
  if (came === 0) return undefined
  const along = family > 0 ? `，另有 ${family} 位家属一同到场` : ''
  const listed = signedUp > 0 ? `${signedUp} 人报名，` : ''
  return `${listed}${came} 人到场，来自 ${enterprises} 家企业、${unions} 个工会${along}。`
}

function whoWon({ name, people, first }: CompetitionResult): string {
  const places = first.map((one) => `第 ${one.place} 名是${one.unit}的${one.name}`).join('，')
  return `${name}共 ${people} 人（队）完赛：${places}。`
}

function whatTheySaid({ judged, pleased }: Recap): string | undefined {
  if (pleased === undefined) return undefined
  return `活动后 ${judged} 人作了评价，其中 ${pleased} 人说“满意”。`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
