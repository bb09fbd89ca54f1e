import { createRoot } from 'react-dom/client'

const panels = document.getElementById('panels')
if (panels) createRoot(panels).render(<h1>Lead Time</h1>)
