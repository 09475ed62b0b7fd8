import { fitFrames } from './fitFrames.js'
import { listPeople, reset, signIn } from './people.js'
import { personButton } from './personButton.js'
import { openPhoneAt, showScreens } from './screens.js'

const LAST = 'front-door-person'

const people = document.querySelector('#people')
const sure = document.querySelector('#sure')

async function begin() {
  document.querySelector('#day').textContent = new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date())
  fitFrames()
  const { cast, counts } = await listPeople()
  document.querySelector('#counts').textContent = counts
  people.replaceChildren(...cast.map((person) => personButton(person, () => choose(person))))
  people.addEventListener('keydown', moveByArrow)
  const last = cast.find(({ id }) => id === sessionStorage.getItem(LAST))
  // The largest of the three screens is the desk's, so somebody who works there comes first.
  await choose(last ?? cast.find(({ role }) => role === 'officer') ?? cast[0])
}

/** Signs a person in on both screens, each with its own session: signing out at the desk leaves the phone alone. */
async function choose(person) {
  sessionStorage.setItem(LAST, person.id)
  for (const button of people.children) {
    const isChosen = button.dataset.person === person.id
    button.setAttribute('aria-checked', String(isChosen))
    button.tabIndex = isChosen ? 0 : -1
  }
  const [phone, desk] = await Promise.all([signIn(person.id), signIn(person.id)])
  showScreens(person, { phone, desk })
}

function moveByArrow(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const buttons = [...people.children]
  const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length)
  next.focus()
  next.click()
}

document.querySelector('#reset').addEventListener('click', () => sure.showModal())
sure.addEventListener('close', async () => {
  if (sure.returnValue !== 'yes') return
  const button = document.querySelector('#reset')
  button.disabled = true
  button.textContent = '正在重新开始，大约十秒……'
  await reset()
  location.reload()
})

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'open-path') openPhoneAt(data.path)
})

begin().catch(() => {
  people.textContent = '没有连上。请看一眼终端里 npm start 是不是还在跑，再刷新这一页。'
})
