import { useEffect, useState } from 'react'
import { type Lab, openLab } from '../../lab/workers'

/** A lab of its own for this screen: its workers go when the screen does. */
export function useLab(): Lab | null {
  const [lab, setLab] = useState<Lab | null>(null)
  useEffect(() => {
    const opened = openLab()
    setLab(opened)
    return () => opened.close()
  }, [])
  return lab
}
