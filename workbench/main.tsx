import { createRoot } from 'react-dom/client'
import { listenToFrontDoor, takeTokenFromAddress } from '#client/line/frontDoor'
import { Desk } from './Desk'
import { session } from './deskSession'
import './desk.scss'

listenToFrontDoor({ session })
// An address entered by hand changes the hash alone and loads no page, so its token is taken here.
window.addEventListener('hashchange', () => takeTokenFromAddress({ session }))

window.addEventListener('storage', session.hear)

const root = document.getElementById('root')
if (root) createRoot(root).render(<Desk />)
