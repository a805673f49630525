import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isSameCamera } from '../../model/map/moveCamera';
import type { PlaneCamera } from '../../model/map/sheet';

export interface StillCameraProps {
  /** Where to look: the address, or the whole sheet. */
  readonly camera: PlaneCamera;
  /** A person moved the map, and the movement has ended: where it looks now. */
  readonly onMove: (camera: PlaneCamera) => void;
  /** While the map moves. */
  readonly onZoom: (zoom: number) => void;
}

export interface StillCamera {
  readonly camera: PlaneCamera;
  /** Moves on from where the map looks at this moment; the address hears of it once it is settled. */
  readonly move: (step: (camera: PlaneCamera) => PlaneCamera) => void;
  /** The movement has ended, or ends so many milliseconds after its last step. */
  readonly settle: (after?: number) => void;
}

/** Where the still map looks while a person moves it; before and after that, where the address says. */
export function useStillCamera({ camera, onMove, onZoom }: StillCameraProps): StillCamera {
  /** The camera of a movement, and that of the address when it began. */
  const [moved, setMoved] = useState<{ to: PlaneCamera; from: PlaneCamera } | null>(null);
  // The address rounds: what it says of a movement that has ended is no reason to jump.
  const isMoved = moved !== null && (moved.from === camera || isSameCamera(moved.to, camera));
  const shown = isMoved ? moved.to : camera;
  const current = useRef(shown);
  useEffect(() => {
    current.current = shown;
  }, [shown]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isMoving = useRef(false);

  const end = useEffectEvent(() => {
    clearTimeout(timer.current);
    if (isMoving.current) onMove(current.current);
    isMoving.current = false;
  });
  // The interactive map takes over in the middle of a movement: it begins where that has come to.
  useEffect(() => () => end(), []);
  const zoom = useEffectEvent(onZoom);
  useEffect(() => zoom(shown.zoom), [shown.zoom]);

  return {
    camera: shown,
    move: (step) => {
      isMoving.current = true;
      clearTimeout(timer.current);
      current.current = step(current.current);
      setMoved({ to: current.current, from: camera });
    },
    settle: (after = 0) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(end, after);
    },
  };
}
