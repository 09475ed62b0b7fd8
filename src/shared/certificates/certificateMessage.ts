import { inBeijing } from '../beijingTime'
import type { Message } from '../messages/message'
import { newMessage } from '../messages/newMessage'
import { quoted } from '../quoted'
import { type Certificate, merit } from './certificate'

type Given = Pick<
  Certificate,
  'id' | 'competitionId' | 'no' | 'turn' | 'personId' | 'eventTitle' | 'competitionName' | 'kind' | 'place' | 'issuer'
>

/** To whoever was given a certificate: once for each, however often it is handed out. */
export function certificateMessage(certificate: Given, now: number): Message {
  const { id, competitionId, no, turn, personId, eventTitle, competitionName, issuer } = certificate
  const isAnew = turn > 1
  return newMessage(
    {
      ...{ kind: 'certificate_given', subject: competitionId, turn: `${no}-${turn}`, personId },
      title: isAnew ? '您的证书重新发了' : '您有一张新证书',
      text: `${quoted(eventTitle)}${competitionName}，${merit(certificate)}。${isAnew ? '原来那张不再算数，请用这一张。' : ''}点开就能看，可以存到相册，也能打印。`,
      path: `features/certificates/pages/certificate?id=${id}`,
      fields: {
        ...{ thing1: eventTitle, thing2: '证书', time3: inBeijing(now).format('YYYY年M月D日 HH:mm') },
        thing4: `${issuer}发的证书，点开看`,
      },
    },
    now
  )
}
