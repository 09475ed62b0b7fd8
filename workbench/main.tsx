import { createRoot } from 'react-dom/client'
import { listenToFrontDoor, takeTokenFromAddress } from '#client/line/frontDoor'
import { Desk } from './Desk'
import { session } from './deskSession'
import './desk.scss'

listenToFrontDoor({ session })
// Whoever enters an address by hand stays on the page.
window.addEventListener('hashchange', () => takeTokenFromAddress({ session }))

const root = document.getElementById('root')
if (root) createRoot(root).render(<Desk />)
