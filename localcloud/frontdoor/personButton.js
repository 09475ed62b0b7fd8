/** The button of one person: face, name, role, and what there is to do. */
export function personButton({ id, name, title, line }, onChoose) {
  const button = part('button', 'person')
  button.type = 'button'
  button.dataset.person = id
  button.setAttribute('role', 'radio')
  const naming = part('div', 'person-name', name)
  naming.append(part('span', '', title))
  const words = part('div', '')
  words.append(naming, part('div', 'person-line', line))
  const face = part('span', 'face', name.slice(0, 1))
  face.setAttribute('aria-hidden', 'true')
  button.append(face, words)
  button.addEventListener('click', onChoose)
  return button
}

function part(tag, className, text = '') {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
