/** The lead-time ladder while the pictures are drawn: up is waiting, down is work. */

const STEPS = 'M4 6h38v26h22V6h38v26h22V6h38v26h22'

export function showLadder(element: HTMLElement, still: boolean): () => void {
  const holder = document.createElement('div')
  holder.setAttribute('aria-hidden', 'true')
  Object.assign(holder.style, {
    position: 'absolute',
    inset: '0',
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    transition: 'opacity 220ms',
    zIndex: '1',
  })
  holder.innerHTML = `<svg width="192" height="38" viewBox="0 0 192 38" fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"><path d="${STEPS}" stroke="currentColor" opacity=".18"/><path d="${STEPS}" stroke="#F5A81C" pathLength="100" stroke-dasharray="22 100"/></svg>`
  element.append(holder)
  const run = holder.querySelectorAll('path')[1]!
  if (!still)
    run.animate([{ strokeDashoffset: 22 }, { strokeDashoffset: -100 }], {
      duration: 1400,
      iterations: Number.POSITIVE_INFINITY,
    })
  return () => {
    holder.style.opacity = '0'
    setTimeout(() => holder.remove(), 240)
  }
}
