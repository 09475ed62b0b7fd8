import { Dialog } from '#ui/overlays/Dialog'

interface Props {
  queued: boolean
  busy: boolean
  onYes: () => void
  onNo: () => void
}

const words = {
  place: { title: '确定不去了？', text: '名额马上空出来给别人，想再来要重新报。', yes: '取消报名' },
  queue: { title: '不再排队？', text: '您的位置让给后面的人；想再来，要从队尾排起。', yes: '退出候补' },
}

export function WithdrawDialog({ queued, busy, onYes, onNo }: Props) {
  const { title, text, yes } = queued ? words.queue : words.place
  return <Dialog title={title} text={text} stay="再想想" action={{ label: yes, busy, onPress: onYes }} onClose={onNo} />
}
