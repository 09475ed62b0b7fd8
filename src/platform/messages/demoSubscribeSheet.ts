import './demoSubscribeSheet.scss'

interface Option {
  id: string
  title: string
}

/** Draws WeChat's question for permissions; only for browsers, where the demonstration has no WeChat around it. */
export function askLikeWechat(options: Option[]): Promise<string[]> {
  const sheet = document.createElement('div')
  sheet.className = 'wechat-asks'
  sheet.setAttribute('role', 'dialog')
  sheet.setAttribute('aria-label', '消息提醒')
  sheet.append(panel(options))
  document.body.append(sheet)

  return new Promise((resolve) => {
    const answer = (accepted: string[]) => {
      sheet.remove()
      resolve(accepted)
    }
    sheet.querySelector('[data-answer=no]')?.addEventListener('click', () => answer([]))
    const yes = sheet.querySelector<HTMLElement>('[data-answer=yes]')
    yes?.addEventListener('click', () => answer(chosen(sheet)))
    yes?.focus()
  })
}

function panel(options: Option[]): HTMLElement {
  const box = element('div', 'wechat-asks__panel')
  box.append(
    element('div', 'wechat-asks__who', '红墙长安 申请'),
    element('div', 'wechat-asks__what', '发送以下消息'),
    ...options.map(line),
    buttons(),
    element('div', 'wechat-asks__note', '演示：真机上这里是微信自己的弹窗')
  )
  return box
}

function line({ id, title }: Option): HTMLElement {
  const label = element('label', 'wechat-asks__line')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.className = 'wechat-asks__box'
  box.checked = true
  box.value = id
  label.append(box, element('span', '', title))
  return label
}

function buttons(): HTMLElement {
  const row = element('div', 'wechat-asks__buttons')
  row.append(answerButton('no', '取消'), answerButton('yes', '允许'))
  return row
}

function answerButton(answer: 'yes' | 'no', text: string): HTMLElement {
  const button = element('button', `wechat-asks__button wechat-asks__button--${answer}`, text)
  button.dataset.answer = answer
  return button
}

function chosen(sheet: HTMLElement): string[] {
  return [...sheet.querySelectorAll('input')].filter((box) => box.checked).map((box) => box.value)
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
