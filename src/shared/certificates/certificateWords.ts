import { inBeijing } from '../beijingTime'
import type { CertificateWords } from '../pictures/words'
import type { Certificate } from './certificate'

const DIGITS = [...'〇一二三四五六七八九']

/** A number up to 999 as it is written in a certificate: 二十三. */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const ten = tens === 0 ? (hundreds > 0 && ones > 0 ? '〇' : '') : `${tens > 1 || hundreds > 0 ? DIGITS[tens] : ''}十`
  return `${hundreds > 0 ? `${DIGITS[hundreds]}百` : ''}${ten}${ones > 0 ? DIGITS[ones] : ''}` || '〇'
}

/** A day as it is written beneath a certificate: 二〇二六年十月二十五日. */
export function chineseDay(at: number): string {
  const day = inBeijing(at)
  const year = [...String(day.year())].map((digit) => DIGITS[Number(digit)]).join('')
  return `${year}年${chineseNumber(Number(day.format('M')))}月${chineseNumber(day.date())}日`
}

/** What stands on a certificate. */
export function certificateWords(certificate: Certificate): CertificateWords {
  const { kind, name, number, issuer, issuedAt, eventTitle, competitionName, place, people, unit } = certificate
  const where = eventTitle.includes(competitionName) ? eventTitle : `${eventTitle}（${competitionName}）`
  const isHonour = kind === 'honour' && place !== undefined
  return {
    ...{ heading: isHonour ? '荣誉证书' : '参赛证书', name, unit, number, issuer },
    text: isHonour
      ? `在${where}中，从${chineseNumber(people)}位参赛者里取得`
      : `参加了${where}，与${chineseNumber(people)}位工友同场比赛。`,
    merit: isHonour ? `第${chineseNumber(place)}名` : '',
    close: '特发此证，以资鼓励。',
    day: chineseDay(issuedAt),
  }
}
