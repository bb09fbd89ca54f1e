import { useEffect, useState } from 'react'
import { useRunning } from '../../app/running'
import { useGame, useGameState } from '../game'

/** Stops that belong to the hats when no camera moves: region and line. */
const STOP = { production: 3, operations: 1 } as const

/** The camera's height as it moves. Without a picture the hat alone says how high we stand. */
export function useHeight(): readonly [number, (height: number) => void] {
  const { session } = useGame()
  const { camera } = useRunning()
  const hat = useGameState((state) => state.hat)
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    if (!camera) return setHeight(null)
    setHeight(camera.height())
    return camera.onHeight(setHeight)
  }, [camera])
  const move = (to: number) => {
    if (camera) camera.setHeight(to)
    else session.setHat(to < 1.5 ? 'operations' : 'production')
  }
  return [height ?? STOP[hat], move]
}
