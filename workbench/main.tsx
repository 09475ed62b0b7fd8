import { createRoot } from 'react-dom/client'
import { Desk } from './Desk'
import { listenToFrontDoor } from './frontDoor'
import './desk.css'

listenToFrontDoor()

const root = document.getElementById('root')
if (root) createRoot(root).render(<Desk />)
